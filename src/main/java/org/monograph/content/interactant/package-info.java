/// Interactants: drugs, classes of drugs, alcohol, foods, laboratory tests; and the members of classes.
package org.monograph.content.interactant;
