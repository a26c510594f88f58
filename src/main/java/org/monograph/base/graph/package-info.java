/// GraphQL mechanisms that all packages use: ids, pages, batches, and the state of the content that a field
/// reads.
package org.monograph.base.graph;
