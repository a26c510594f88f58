package org.monograph.http;

import io.vertx.ext.web.RoutingContext;
import java.io.IOException;

/// What a client gets.
interface Reply {

    void send(RoutingContext http) throws IOException;
}
