/// HTTP for `/graphql`: checks each request before it is read, hands it to the engine, and sends the
/// response. Health and metrics of the service are here too. No GraphQL is executed here.
package org.monograph.door.http;
