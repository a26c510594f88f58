package org.monograph.base.database;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketAddress;
import java.time.Duration;

/// A client's connection through a `NetworkProxy`, with its connection to the server. When one of them ends,
/// the other is closed as soon as the passage is open.
final class ProxiedConnection {

    private static final int BUFFER = 8192;

    private final Socket client;
    private final Socket server = new Socket();
    private Passage passage;
    private Duration pause;
    private boolean closed;

    /// @param pause before each byte of the server
    ProxiedConnection(Socket client, Passage passage, Duration pause) {
        this.client = client;
        this.passage = passage;
        this.pause = pause;
    }

    void start(SocketAddress target) {
        Thread.startVirtualThread(() -> {
            try {
                awaitPassage();
                server.connect(target);
                client.setTcpNoDelay(true);
                server.setTcpNoDelay(true);
                Thread.startVirtualThread(() -> relay(server, client, true));
                relay(client, server, false);
            } catch (IOException _) {
                close();
            }
        });
    }

    synchronized void set(Passage next) {
        if (passage != Passage.DROPPED) {
            passage = next;
        }
        pause = Duration.ZERO;
        notifyAll();
    }

    /// Resets both connections, whatever the passage.
    synchronized void reset() {
        try {
            if (!closed) {
                client.setSoLinger(true, 0);
                server.setSoLinger(true, 0);
            }
        } catch (IOException _) {
            // already broken
        }
        close();
    }

    private synchronized void close() {
        closed = true;
        notifyAll();
        try (client;
                server) {
            // closes both, even if closing one fails
        } catch (IOException _) {
            // unsent bytes are lost, as intended
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    private void relay(Socket from, Socket to, boolean slow) {
        try {
            var buffer = new byte[BUFFER];
            for (int length; (length = from.getInputStream().read(buffer)) >= 0; ) {
                for (int sent = 0; sent < length; ) {
                    var size = slow && pause() ? 1 : length - sent;
                    awaitPassage();
                    to.getOutputStream().write(buffer, sent, size);
                    sent += size;
                }
            }
        } catch (IOException _) {
            // one of the connections has ended
        }
        awaitPassage();
        close();
    }

    /// @return whether there is a pause
    private synchronized boolean pause() {
        if (pause.isZero()) {
            return false;
        }
        await(pause.toMillis());
        return true;
    }

    private synchronized void awaitPassage() {
        while (passage != Passage.OPEN && !closed) {
            await(0);
        }
    }

    /// @param millis 0 for no limit
    private void await(long millis) {
        try {
            wait(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException("unexpected interrupt", e);
        }
    }
}
