/// What can interact: drugs, classes of drugs, alcohol, foods; and which drug belongs to which class.
package org.monograph.content.interactant;
