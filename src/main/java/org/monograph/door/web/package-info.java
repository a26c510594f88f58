/// Pages and files for people: the landing page, GraphiQL, and the schema as text.
package org.monograph.door.web;
