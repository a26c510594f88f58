/// Boxed warnings, contraindications and precautions.
package org.monograph.content.warning;
