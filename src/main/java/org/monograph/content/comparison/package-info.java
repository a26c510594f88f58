/// Drugs side by side. Cells are computed from published statements; nothing is written for a comparison.
package org.monograph.content.comparison;
