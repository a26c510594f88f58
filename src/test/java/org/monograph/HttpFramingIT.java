package org.monograph;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Requests that HTTP clients do not send, written to the built service's socket.
class HttpFramingIT {

    @TempDir
    static Path directory;

    private static ServiceRuns runs;

    @BeforeAll
    static void start() throws Exception {
        runs = ServiceRuns.onPublished(directory);
        runs.start();
    }

    @AfterAll
    static void stop() {
        runs.close();
    }

    @Test
    void aBodyWithoutAClearEndIsRefusedAndNothingAfterItIsExecuted() throws Exception {
        for (var coding : List.of(
                "Transfer-Encoding: chunked\r\nContent-Length: 5",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity",
                "Transfer-Encoding:",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked")) {
            for (var path : List.of("/graphql", "/q/health", "/nowhere")) {
                assertThat(exchange("""
                        POST %s HTTP/1.1\r
                        Host: localhost\r
                        Content-Type: application/json\r
                        %s\r
                        \r
                        GET /q/health HTTP/1.1\r
                        Host: localhost\r
                        \r
                        """.formatted(path, coding)))
                        .describedAs("%s with %s", path, coding)
                        .startsWith("HTTP/1.1 400 ")
                        .containsOnlyOnce("HTTP/1.");
            }
        }
    }

    @Test
    void aConnectionHasALimitedNumberOfWaitingRequests() throws Exception {
        var few = "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(50)
                + "GET /q/health/live HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
        assertThat(exchange(few).split("HTTP/1.1 200", -1)).hasSize(52);

        assertThat(exchange("GET /graphql?query={drug(slug:\"clonazepam\"){name}} HTTP/1.1\r\nHost: localhost\r\n\r\n"
                                .repeat(5_000))
                        .split("HTTP/1.1 200", -1))
                .hasSizeLessThan(5_000);
    }

    /// Everything that the service sends until it closes the connection.
    private static String exchange(String request) throws IOException {
        try (var socket = new Socket("localhost", runs.port())) {
            socket.setSoTimeout((int) Patience.LIMIT.toMillis());
            socket.getOutputStream().write(request.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }
}
