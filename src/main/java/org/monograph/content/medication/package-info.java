/// Reads a line that names a medicine, such as "Clonazepam 0.5 mg tablet bid": what each of its words is. Which
/// drug a name means is not known here.
package org.monograph.content.medication;
