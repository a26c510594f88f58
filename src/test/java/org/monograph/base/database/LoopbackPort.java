package org.monograph.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A port of the loopback interface that accepts or refuses connections. Other processes cannot take it
/// meanwhile.
final class LoopbackPort implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final Consumer<Socket> accepted;
    private ServerSocket listening;
    private CompletableFuture<Void> accepting;

    /// Reserves the port while nothing listens on it; null while something does.
    private Socket holder;

    private int number;

    /// @param accepted called for each connection, by one thread
    LoopbackPort(Consumer<Socket> accepted) {
        this.accepted = accepted;
    }

    int number() {
        return number;
    }

    /// Listens on a free port the first time, then on the same one.
    void open() throws IOException {
        if (accepting != null && holder == null) {
            return;
        }
        release();
        listening = new ServerSocket(number, BACKLOG, InetAddress.getLoopbackAddress());
        number = listening.getLocalPort();
        accepting = CompletableFuture.runAsync(this::accept, Thread::startVirtualThread);
    }

    private void accept() {
        try {
            while (true) {
                accepted.accept(listening.accept());
            }
        } catch (IOException _) {
            // it was closed
        }
    }

    /// After it returns, no connection is accepted.
    void refuse() throws IOException {
        close();
        holder = new Socket();
        holder.setReuseAddress(true); // recently closed connections still use the port
        holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
    }

    @Override
    public void close() throws IOException {
        release();
        listening.close();
        accepting.join(); // the port is free only after the accepting thread has ended
    }

    private void release() throws IOException {
        if (holder != null) {
            holder.close();
            holder = null;
        }
    }
}
