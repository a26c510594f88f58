/// Side effects (adverse reactions), and how often drugs have them. Words are derived from numbers.
package org.monograph.content.sideeffect;
