/// Conditions, what drugs are used for them, and what else helps.
package org.monograph.condition;
