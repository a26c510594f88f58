/// Publishes labels that were imported, in batches, and withdraws those that their source no longer has.
package org.monograph.content.labelstore;
