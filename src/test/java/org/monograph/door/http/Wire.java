package org.monograph.door.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.monograph.Patience;

/// What a client sends that keeps to no rule: bytes as they are written.
public final class Wire {

    private Wire() {}

    /// All that comes back until the service closes the connection.
    public static String exchange(String head, byte[] body) throws IOException {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout((int) Patience.LIMIT.toMillis());
            var out = socket.getOutputStream();
            out.write(head.strip().replace("\n", "\r\n").concat("\r\n\r\n").getBytes(ISO_8859_1));
            out.write(body);
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }
}
