/// The drug: its row and the values that are stored in the row. The statements about it are in packages
/// above, which add their fields to `Drug`.
package org.monograph.content.drug;
