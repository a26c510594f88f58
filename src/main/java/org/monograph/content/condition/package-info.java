/// Conditions, the uses of drugs for them, and alternatives to drugs.
package org.monograph.content.condition;
