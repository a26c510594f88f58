package org.monograph.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;

/// Sends back each byte. The byte 255 closes the connection.
final class EchoServer implements AutoCloseable {

    static final int END = 255;

    private final ServerSocket listening;

    EchoServer() throws IOException {
        listening = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(this::serve);
    }

    int port() {
        return listening.getLocalPort();
    }

    private void serve() {
        try {
            while (true) {
                var client = listening.accept();
                Thread.startVirtualThread(() -> echo(client));
            }
        } catch (IOException _) {
            // it was closed
        }
    }

    private static void echo(Socket client) {
        try (client) {
            for (int sent; (sent = client.getInputStream().read()) >= 0 && sent != END; ) {
                client.getOutputStream().write(sent);
            }
        } catch (IOException _) {
            // reset
        }
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
