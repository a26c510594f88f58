/// Drugs side by side. What stands in a cell is computed from the entities, and nothing is written for it.
package org.monograph.comparison;
