/// An official label as the import hands it over: word for word, with what is needed to write its input
/// again, byte for byte. Readers of formats are above, in rooms of their own; rows and GraphQL types of
/// labels are in `label`.
package org.monograph.content.labeldocument;
