/// The centre: a drug, its names, and how a name finds it. What is stated about a drug stands in rooms above, which add
/// their fields to `Drug` from there.
package org.monograph.drug;
