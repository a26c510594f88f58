/// What people see: the landing page, GraphiQL, the schema as text, which sites' pages may read answers, and the
/// addresses in the log at the start.
package org.monograph.door.web;
