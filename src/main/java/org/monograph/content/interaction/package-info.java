/// Interactions between two interactants, the interactions of a drug, and the interaction check of a list of
/// terms.
package org.monograph.content.interaction;
