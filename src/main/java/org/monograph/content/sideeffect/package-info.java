/// Side effects, and how often a drug has them: numbers first, words derived from them.
package org.monograph.content.sideeffect;
