package org.monograph;

import io.smallrye.config.SmallRyeConfig;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/// The port of the service, tried before anything else is started: the server itself binds it last.
final class Port {

    private static final String SET = "Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one.";

    private Port() {}

    /// @throws UnavailableException when the service could not listen
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
                        "quarkus.http.port (QUARKUS_HTTP_PORT) has to be a number from 0 to 65535.");
            }
        }
    }

    /// With other settings the server binds no such port, or one that others may share.
    private static boolean isForOneProcess(SmallRyeConfig config) {
        return config.getOptionalValue("quarkus.http.host-enabled", Boolean.class)
                        .orElse(true)
                && !config.getOptionalValue("quarkus.http.insecure-requests", String.class)
                        .orElse("enabled")
                        .equalsIgnoreCase("disabled")
                && !config.getOptionalValue("quarkus.http.so-reuse-port", Boolean.class)
                        .orElse(false);
    }

    /// @param port 0 for any that is free
    static void check(String host, int port) {
        var address = new InetSocketAddress(host, port);
        try (var socket = new ServerSocket()) {
            // as the server does: what is left of closed connections does not make a port taken
            socket.setReuseAddress(true);
            socket.bind(address);
        } catch (IOException e) {
            throw new UnavailableException(
                    e.getMessage().contains("in use")
                            ? "port %d is in use. %s".formatted(port, SET)
                            : "it cannot listen on %s:%d (%s). %s".formatted(host, port, e.getMessage(), SET));
        }
    }

    static final class UnavailableException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnavailableException(String message) {
            super(message);
        }
    }
}
