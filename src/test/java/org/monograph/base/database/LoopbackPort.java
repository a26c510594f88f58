package org.monograph.base.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// A port of the loopback interface that accepts or refuses, and that nobody else gets meanwhile.
final class LoopbackPort implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final Consumer<Socket> accepted;
    private ServerSocket listening;
    private CompletableFuture<Void> accepting;

    /// Holds the port while nothing listens on it; null while something does.
    private Socket holder;

    private int number;

    /// @param accepted told of each connection, by one thread
    LoopbackPort(Consumer<Socket> accepted) {
        this.accepted = accepted;
    }

    int number() {
        return number;
    }

    /// The first time on any free port, then on that one.
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

    /// No more connection is told of after it came back.
    void refuse() throws IOException {
        close();
        holder = new Socket();
        holder.setReuseAddress(true); // connections that were closed a moment ago still have the port
        holder.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), number));
    }

    @Override
    public void close() throws IOException {
        release();
        listening.close();
        accepting.join(); // the system closes it when nobody waits in it any more
    }

    private void release() throws IOException {
        if (holder != null) {
            holder.close();
            holder = null;
        }
    }
}
