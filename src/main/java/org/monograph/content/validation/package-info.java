/// The rules that documents must follow to be published, beyond their format. A broken rule is a
/// `DocumentFinding`; what happens with it is not decided here.
package org.monograph.content.validation;
