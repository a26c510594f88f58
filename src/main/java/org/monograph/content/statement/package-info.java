/// What all statements about a drug share: their row, their sources, their lists, and their form in a
/// document.
package org.monograph.content.statement;
