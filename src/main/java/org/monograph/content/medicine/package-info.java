/// Medicines: one for each set of ingredients that labels have, with the label to show. What labels say belongs to
/// `label`.
package org.monograph.content.medicine;
