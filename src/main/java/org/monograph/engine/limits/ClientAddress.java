package org.monograph.engine.limits;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Identifies the client of a request by its address. Whether the address is that of the connection or comes
/// from a proxy's header is configured with `quarkus.http.proxy.…`.
final class ClientAddress {

    /// Bytes of an IPv6 address that identify a network (/64), which one home or company has for itself.
    private static final int NETWORK_BYTES = 8;

    private ClientAddress() {}

    /// @param address null where the server does not know it
    static String of(SocketAddress address) {
        var host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : network(host);
    }

    private static String network(String host) {
        try {
            return InetAddress.ofLiteral(host) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK_BYTES))
                    : host;
        } catch (IllegalArgumentException _) {
            // a proxy may send any text
            return host;
        }
    }
}
