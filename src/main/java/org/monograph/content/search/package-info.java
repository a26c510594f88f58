/// The search for drugs, conditions, side effects, warnings and questions: the entries (`SearchIndex`), the
/// SQL in `src/main/resources/search` (`SearchSql`), corrected and unknown words (`SearchWords`), and the rule
/// that warnings about a danger come first (`Danger`), after the emergencies that a text names.
package org.monograph.content.search;
