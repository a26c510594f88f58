/// Publishes documents: stores each as a revision and inserts the rows that readers see, in one transaction.
/// Content reaches readers no other way.
package org.monograph.content.publishing;
