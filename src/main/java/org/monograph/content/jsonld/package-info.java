/// Structured data for search engines: pages in the words of schema.org. What these words cannot say is left out
/// (`docs/structured-data.md`).
package org.monograph.content.jsonld;
