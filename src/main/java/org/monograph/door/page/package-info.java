/// The pages of the site: a page is a GraphQL document and a template. Knows addresses and
/// documents; what a page shows, it asks for like every client.
package org.monograph.door.page;
