/// Conditions, the uses of drugs for them, and alternatives to a drug.
package org.monograph.content.condition;
