/// GraphQL for every room: ids, pages, batches, and the moment that a field reads from.
package org.monograph.base.graph;
