/// Interactions between two interactants, what a drug takes part in, and the check of a list of drugs.
package org.monograph.content.interaction;
