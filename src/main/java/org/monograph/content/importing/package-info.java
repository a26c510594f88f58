/// Documents from files: YAML is read, with file and line of each problem, and the content that comes with
/// the service is published at its start.
package org.monograph.content.importing;
