package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.Patience;

class NetworkProxyTest {

    private EchoServer server;
    private NetworkProxy proxy;

    @BeforeEach
    void start() throws IOException {
        server = new EchoServer();
        proxy = NetworkProxy.to("jdbc:postgresql://localhost:%d/monograph?a=b".formatted(server.port()));
    }

    @AfterEach
    void close() throws IOException {
        proxy.close();
        server.close();
    }

    @Test
    void itsUrlIsForTheSameDatabase() throws IOException {
        assertThat(proxy.url()).isEqualTo("jdbc:postgresql://127.0.0.1:%d/monograph?a=b", port());
        assertThat(port()).isNotEqualTo(server.port());
        try (var client = connect()) {
            assertAnswers(client, 1);
            assertThat(proxy.connections()).isOne();
        }
    }

    @Test
    void frozenBytesArriveLater() throws IOException {
        try (var old = connect()) {
            assertAnswers(old, 1);
            proxy.freeze();
            try (var young = connect()) {
                assertSilent(old, 2);
                assertSilent(young, 3);

                proxy.relay();

                assertThat(old.getInputStream().read()).isEqualTo(2);
                assertThat(young.getInputStream().read()).isEqualTo(3);
            }
        }
    }

    @Test
    void aDroppedConnectionStaysSilentWhileOthersWork() throws IOException {
        try (var old = connect()) {
            assertAnswers(old, 1);
            proxy.dropExisting();
            assertSilent(old, 2);
            try (var young = connect()) {
                assertAnswers(young, 3);
                proxy.relay();
                assertAnswers(young, 4);
                assertSilent(old, 5);
            }
        }
    }

    @Test
    void onlyNewConnectionsCanBeDropped() throws IOException {
        try (var old = connect()) {
            assertAnswers(old, 1);
            proxy.dropNew();
            try (var young = connect()) {
                assertSilent(young, 2);
                assertAnswers(old, 3);
                proxy.relay();
                assertSilent(young, 4);
            }
        }
    }

    @Test
    void connectionsAreResetAndRefusedUntilItRelays() throws IOException {
        try (var old = connect()) {
            assertAnswers(old, 1);

            proxy.refuse();

            assertThatThrownBy(() -> old.getInputStream().read()).isInstanceOf(SocketException.class);
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            proxy.refuse();
            assertThatThrownBy(this::connect).isInstanceOf(ConnectException.class);
            proxy.relay();
            try (var young = connect()) {
                assertAnswers(young, 2);
            }
        }
    }

    @Test
    void theServersBytesArriveOneAtATime() throws IOException {
        var pause = Duration.ofMillis(50);
        try (var old = connect()) {
            assertAnswers(old, 1);
            proxy.slowLogin(pause);
            try (var young = connect()) {
                var started = System.nanoTime();
                young.getOutputStream().write(new byte[] {2, 3, 4});
                assertThat(young.getInputStream().readNBytes(3)).containsExactly(2, 3, 4);
                assertThat(Duration.ofNanos(System.nanoTime() - started)).isGreaterThan(pause.multipliedBy(2));
                assertAnswers(old, 5);
            }
        }
    }

    @Test
    void aSlowConnectionIsFastOnceItRelays() throws IOException {
        proxy.slowLogin(Patience.LIMIT.multipliedBy(2));
        try (var client = connect()) {
            assertSilent(client, 1);
            proxy.relay();
            assertThat(client.getInputStream().read()).isEqualTo(1);
            assertAnswers(client, 2);
        }
    }

    @Test
    void aConnectionClosedByTheServerIsClosed() throws IOException {
        try (var client = connect()) {
            client.getOutputStream().write(EchoServer.END);
            assertThat(client.getInputStream().read()).isEqualTo(-1);
        }
    }

    private int port() {
        return URI.create(proxy.url().substring("jdbc:".length())).getPort();
    }

    private Socket connect() throws IOException {
        var client = new Socket(InetAddress.getLoopbackAddress(), port());
        client.setSoTimeout((int) Patience.LIMIT.toMillis());
        return client;
    }

    private static void assertAnswers(Socket client, int sent) throws IOException {
        client.getOutputStream().write(sent);
        assertThat(client.getInputStream().read()).isEqualTo(sent);
    }

    /// Cannot fail because of a slow machine.
    private static void assertSilent(Socket client, int sent) throws IOException {
        client.getOutputStream().write(sent);
        client.setSoTimeout(100);
        assertThatThrownBy(() -> client.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);
        client.setSoTimeout((int) Patience.LIMIT.toMillis());
    }
}
