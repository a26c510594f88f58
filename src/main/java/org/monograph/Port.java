package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// Checks at startup that the service's HTTP port is free. The server itself binds it only at the end of the
/// startup.
final class Port {

    private static final String SET = "Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one.";

    private Port() {}

    /// @throws UnavailableException when the service could not listen on its port
    static void check(SmallRyeConfig config) {
        if (isForOneProcess(config)) {
            try {
                check(
                        config.getOptionalValue("quarkus.http.host", String.class)
                                .orElse("0.0.0.0"),
                        config.getOptionalValue("quarkus.http.port", Integer.class)
                                .orElse(8080));
            } catch (IllegalArgumentException _) {
                throw new UnavailableException(
                        "quarkus.http.port (QUARKUS_HTTP_PORT) must be a number from 0 to 65535.");
            }
        }
    }

    /// False when the server binds no HTTP port, or one that other processes may share.
    private static boolean isForOneProcess(SmallRyeConfig config) {
        return config.getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                        .orElse(true)
                && !config.getOptionalValue("quarkus.http.insecure-requests", String.class)
                        .orElse("enabled")
                        .equalsIgnoreCase("disabled")
                && !config.getOptionalValue("quarkus.http.so-reuse-port", Boolean.class)
                        .orElse(false);
    }

    /// @param port 0 for any free port
    static void check(String host, int port) {
        var address = new InetSocketAddress(host, port);
        try (var socket = new ServerSocket()) {
            // like the server: connections in TIME_WAIT do not block the port
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new UnavailableException(
                    e.getMessage().contains("in use")
                            ? "port %d is in use. %s".formatted(port, SET)
                            : "the service cannot listen on %s:%d (%s). %s".formatted(host, port, e.getMessage(), SET));
        }
    }

    static final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnavailableException(String message) {
            super(message);
        }
    }
}
