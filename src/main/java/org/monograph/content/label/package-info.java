/// Official labels, as readers see them: word for word, and checked by none of our editors. Their documents belong to
/// `labeldocument`, how they are published to `labelstore`.
package org.monograph.content.label;
