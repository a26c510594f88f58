package org.monograph.base.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// A TCP proxy between a client and PostgreSQL that simulates network failures.
///
/// Each method sets a state until the next call. Bytes sent after `freeze` or `dropExisting` returned do not
/// arrive; bytes sent before may arrive. Sockets of silent connections stay open and the system acknowledges
/// packets, so that TCP keep-alive detects nothing.
public final class NetworkProxy implements AutoCloseable {

    private final URI server;
    private final LoopbackPort port = new LoopbackPort(this::accepted);
    private final Set<ProxiedConnection> connections = new HashSet<>();
    private int count;

    /// For new connections.
    private Passage passage = Passage.OPEN;

    private Duration pause = Duration.ZERO;

    private NetworkProxy(URI server) {
        this.server = server;
    }

    /// @param jdbcUrl `jdbc:postgresql://host:port/…`
    public static NetworkProxy to(String jdbcUrl) throws IOException {
        var proxy = new NetworkProxy(URI.create(jdbcUrl.substring("jdbc:".length())));
        proxy.port.open();
        return proxy;
    }

    /// The JDBC URL of the same database, with the same parameters, through this proxy.
    public String url() {
        return "jdbc:" + server.toString().replace(server.getRawAuthority(), "127.0.0.1:" + port.number());
    }

    /// Number of connections accepted so far.
    public synchronized int connections() {
        return count;
    }

    /// Forwards everything, including bytes that `freeze` held back. Dropped connections stay silent.
    public void relay() throws IOException {
        set(Passage.OPEN, Passage.OPEN);
    }

    /// Simulates a frozen server: forwards nothing; new connections are accepted but silent.
    public void freeze() throws IOException {
        set(Passage.HELD, Passage.HELD);
    }

    /// Simulates a firewall that dropped its state: existing connections are silent forever, new ones work.
    public void dropExisting() throws IOException {
        set(Passage.DROPPED, Passage.OPEN);
    }

    /// Existing connections do not change; new ones are accepted but silent forever.
    public void dropNew() throws IOException {
        setNew(Passage.DROPPED, Duration.ZERO);
    }

    /// Existing connections do not change. On new ones the server's bytes arrive one at a time, until the
    /// next state.
    ///
    /// @param pause before each byte
    public void slowLogin(Duration pause) throws IOException {
        setNew(Passage.OPEN, pause);
    }

    /// Simulates a stopped server: all connections are reset and new ones are refused.
    public void refuse() throws IOException {
        port.refuse();
        resetAll();
    }

    @Override
    public void close() throws IOException {
        port.close();
        resetAll();
    }

    private synchronized void resetAll() {
        connections.forEach(ProxiedConnection::reset);
        connections.clear();
    }

    private void set(Passage ofExisting, Passage ofNew) throws IOException {
        synchronized (this) {
            connections.forEach(connection -> connection.set(ofExisting));
            passage = ofNew;
            pause = Duration.ZERO;
        }
        port.open();
    }

    private void setNew(Passage passage, Duration pause) throws IOException {
        synchronized (this) {
            this.passage = passage;
            this.pause = pause;
        }
        port.open();
    }

    private synchronized void accepted(Socket client) {
        count++;
        connections.removeIf(ProxiedConnection::isClosed);
        var connection = new ProxiedConnection(client, passage, pause);
        connections.add(connection);
        connection.start(new InetSocketAddress(server.getHost(), server.getPort()));
    }
}
