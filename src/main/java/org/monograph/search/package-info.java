/// What looks across rooms to find something: the list of drugs with its filter, and the search of everything, with its
/// entries (`SearchIndex` keeps them, for the publisher), the two ways to match (`Matching`), and the rule that dangers
/// come first (`Danger`).
package org.monograph.search;
