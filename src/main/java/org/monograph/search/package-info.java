/// What looks across rooms to find drugs: the list of drugs with its filter.
package org.monograph.search;
