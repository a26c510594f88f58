package org.monograph.door.http;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import org.monograph.Patience;

/// Sends bytes as they are, for clients that ignore the rules of HTTP.
public final class Wire {

    private Wire() {}

    /// @return all that the service sends until it closes the connection
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
