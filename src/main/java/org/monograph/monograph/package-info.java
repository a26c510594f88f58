/// A monograph's life before readers see it: the document, its revision, and the one door through which content is
/// published.
package org.monograph.monograph;
