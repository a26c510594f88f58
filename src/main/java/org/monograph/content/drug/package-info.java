/// The drug itself: its row and what is a value of it. Statements about it are in rooms above, which add
/// their fields to `Drug` from there.
package org.monograph.content.drug;
