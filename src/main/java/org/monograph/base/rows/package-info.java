/// The cache of published rows, and the compact form in which it holds them. It knows nothing of what the rows are.
package org.monograph.base.rows;
