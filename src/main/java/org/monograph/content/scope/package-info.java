/// For whom and where a statement holds: jurisdictions, routes, forms, populations.
package org.monograph.content.scope;
