/// The search over drugs, conditions, side effects, warnings and questions: its entries (`SearchIndex`),
/// its two ways to match (`Matching`), and the rule that dangers come first (`Danger`).
package org.monograph.content.search;
