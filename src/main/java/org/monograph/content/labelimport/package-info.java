/// Imports files of official labels: finds them in directories and archives, has them read, and publishes
/// them in batches. A process of its own does so, while the service runs.
package org.monograph.content.labelimport;
