/// HTTP for `/graphql`: checks each request before its body is read, passes it to the engine, and sends the
/// response. Also health and metrics of the service. No GraphQL is executed here.
package org.monograph.door.http;
