package org.monograph.engine.limits;

import io.vertx.core.net.SocketAddress;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;

/// Who sends a request, as far as an address tells. Whether a proxy's word is taken for the address is decided
/// before, by `quarkus.http.proxy.…`.
final class ClientAddress {

    /// A home or a company has a network of so many bytes in IPv6, and all addresses in it.
    private static final int NETWORK = 8;

    private ClientAddress() {}

    static String of(SocketAddress address) {
        var host = address == null ? null : address.hostAddress();
        return host == null ? "unknown" : network(host);
    }

    private static String network(String host) {
        try {
            return InetAddress.ofLiteral(host) instanceof Inet6Address six
                    ? Arrays.toString(Arrays.copyOf(six.getAddress(), NETWORK))
                    : host;
        } catch (IllegalArgumentException _) {
            // a proxy may say what it likes
            return host;
        }
    }
}
