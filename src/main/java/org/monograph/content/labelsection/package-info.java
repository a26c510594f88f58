/// Sections of labels with their words, lists, tables and pictures, as readers see them.
package org.monograph.content.labelsection;
