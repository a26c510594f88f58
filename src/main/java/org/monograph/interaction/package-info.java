/// What interacts with what: interactants, their membership in classes, and the records of pairs.
package org.monograph.interaction;
