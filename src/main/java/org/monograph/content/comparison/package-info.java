/// Comparison of drugs. Cells are computed from published statements; comparisons have no content of their
/// own.
package org.monograph.content.comparison;
