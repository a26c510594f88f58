/// The markup of tables in official labels: its words, its rows, and HTML of it that is safe to show.
package org.monograph.content.markup;
