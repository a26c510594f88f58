/// What differs between two forms of a document, for editors: statements by their keys, texts by their words.
/// Which forms are compared is decided in `editing` and `history`.
package org.monograph.content.difference;
