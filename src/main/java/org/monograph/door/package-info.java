/// The front door: everything that is served over HTTP. The only floor that may use both `engine` and
/// `content`.
package org.monograph.door;
