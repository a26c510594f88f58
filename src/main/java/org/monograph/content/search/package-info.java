/// The search for drugs, conditions, side effects, warnings and questions: the entries (`SearchIndex`), the
/// SQL in `src/main/resources/search` (`SearchSql`), and the rule that warnings about a danger come first
/// (`Danger`).
package org.monograph.content.search;
