/// Finds drugs by names and codes as people write them, misspelled ones included. No other texts are searched
/// here.
package org.monograph.content.naming;
