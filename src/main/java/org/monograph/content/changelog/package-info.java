/// What was published or retired, in order, for those who follow it. Why, for readers, is in `history`.
package org.monograph.content.changelog;
