/// Reads documents from YAML and JSON, with path and line for each problem, and publishes the content that
/// comes with the service when it starts.
package org.monograph.content.importing;
