/// What a patient or a professional is warned of: boxed warnings, contraindications, precautions.
package org.monograph.warning;
