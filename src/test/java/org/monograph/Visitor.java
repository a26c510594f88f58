package org.monograph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;

/// An HTTP client that keeps a connection until the service closes it, and then opens a new one.
final class Visitor implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    Visitor(int port) {
        this.port = port;
    }

    boolean isConnected() {
        return socket != null;
    }

    /// @return the status
    int post(String query) throws IOException {
        if (socket == null) {
            socket = new Socket("127.0.0.1", port);
            socket.setSoTimeout((int) Patience.LIMIT.toMillis());
            in = new BufferedInputStream(socket.getInputStream());
        }
        var body = "{\"query\": \"" + query + "\"}";
        // responses with a cost report are not cached
        socket.getOutputStream().write("""
                POST /graphql HTTP/1.1
                Host: localhost
                Content-Type: application/json
                GraphQL-Cost: report
                Content-Length: %d

                """.formatted(body.length())
                .replace("\n", "\r\n")
                .concat(body)
                .getBytes(UTF_8));
        return status();
    }

    private int status() throws IOException {
        var status = Integer.parseInt(line().split(" ")[1]);
        var length = 0;
        var last = false;
        for (var header = line(); !header.isEmpty(); header = line()) {
            var lower = header.toLowerCase();
            length = lower.startsWith("content-length:")
                    ? Integer.parseInt(lower.substring(15).strip())
                    : length;
            last |= lower.matches("connection: *close");
        }
        if (in.readNBytes(length).length < length) {
            throw new IOException("the response is incomplete");
        }
        if (last) {
            close();
        }
        return status;
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the connection was closed before the response");
            }
            line.append((char) c);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
