package org.monograph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.Port.UnavailableException;

class PortTest {

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "0.0.0.0", "localhost"})
    void aPortInUseIsReportedWithItsSetting(String host) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            var port = other.getLocalPort();

            assertThatThrownBy(() -> Port.check(config("quarkus.http.host", host, "quarkus.http.port", port)))
                    .isInstanceOf(UnavailableException.class)
                    .hasMessage("port %d is in use. Set quarkus.http.port (QUARKUS_HTTP_PORT) to another one.", port);
        }
    }

    @Test
    void aPortWithOnlyClosedConnectionsIsFree() throws IOException {
        int port;
        try (var other = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                var client = new Socket(other.getInetAddress(), other.getLocalPort())) {
            port = other.getLocalPort();
            // the side that closes first keeps the connection for a while
            other.accept().close();
            client.getInputStream().read();
        }

        assertThatCode(() -> Port.check("127.0.0.1", port)).doesNotThrowAnyException();
    }

    @Test
    void portZeroIsAlwaysFree() {
        assertThatCode(() -> Port.check(config("quarkus.http.host", "127.0.0.1", "quarkus.http.port", 0)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({
        "quarkus.http.host-enabled, false",
        "quarkus.http.insecure-requests, disabled",
        "quarkus.http.so-reuse-port, true"
    })
    void aPortThatTheServerDoesNotBindAloneIsNotChecked(String setting, String value) throws IOException {
        try (var other = new ServerSocket(0)) {
            assertThatCode(() -> Port.check(config("quarkus.http.port", other.getLocalPort(), setting, value)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anAddressOfAnotherMachineIsReported() {
        assertThatThrownBy(() -> Port.check("192.0.2.1", 8080))
                .isInstanceOf(UnavailableException.class)
                .hasMessageStartingWith("the service cannot listen on 192.0.2.1:8080 (");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http", "65536", "-1"})
    void anInvalidPortIsRefused(String port) {
        assertThatThrownBy(() -> Port.check(config("quarkus.http.port", port, "quarkus.http.host", "127.0.0.1")))
                .isInstanceOf(UnavailableException.class)
                .hasMessage("quarkus.http.port (QUARKUS_HTTP_PORT) must be a number from 0 to 65535.");
    }

    private static SmallRyeConfig config(String first, Object value, String second, Object other) {
        return new SmallRyeConfigBuilder()
                .withDefaultValues(Map.of(first, value.toString(), second, other.toString()))
                .build();
    }
}
