/// Reads documents from YAML files, with file and line for each problem, and publishes the content that comes
/// with the service when it starts.
package org.monograph.content.importing;
