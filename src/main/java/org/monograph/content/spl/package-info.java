/// Reads official labels from the XML of their labelers (Structured Product Labeling, SPL). Words are kept
/// exactly; white space is collapsed, because the files are indented.
package org.monograph.content.spl;
