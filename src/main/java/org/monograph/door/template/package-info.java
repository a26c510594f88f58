/// The files of which pages are made, and what templates see besides the data of their page. Knows HTML and the
/// settings of the site, but no requests.
package org.monograph.door.template;
