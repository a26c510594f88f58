/// What a doctor or pharmacist looks up in numbers and rows: products, doses, tapering, monitoring, contraindications
/// and pharmacokinetics, as values of a drug. Their fields of `Drug` are in `prescribing`.
package org.monograph.content.clinical;
