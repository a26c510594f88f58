/// Everything that is served over HTTP. The only package that may use both `engine` and `content`.
package org.monograph.door;
