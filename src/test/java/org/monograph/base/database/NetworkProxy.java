package org.monograph.base.database;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;

/// The network between a client and PostgreSQL: a TCP proxy on the loopback interface, which a test makes
/// fail.
///
/// Each method sets a state that holds until the next one. What is sent after `freeze` or `dropExisting` came
/// back does not arrive; what was sent before may. Sockets of silent connections stay open, and the system
/// acknowledges what comes in on them, so that TCP's own keep-alive notices nothing.
public final class NetworkProxy implements AutoCloseable {

    private final URI server;
    private final LoopbackPort port = new LoopbackPort(this::accepted);
    private final Set<ProxiedConnection> connections = new HashSet<>();
    private int count;

    /// Of connections that are accepted from now on.
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

    /// How many connections it accepted so far.
    public synchronized int connections() {
        return count;
    }

    /// All works, and what `freeze` held arrives. Connections that were dropped stay silent.
    public void relay() throws IOException {
        set(Passage.OPEN, Passage.OPEN);
    }

    /// Nothing arrives any more, and new connections are accepted and silent: the server is frozen.
    public void freeze() throws IOException {
        set(Passage.HELD, Passage.HELD);
    }

    /// Connections that exist are silent for ever, new ones work: something on the way forgot them.
    public void dropExisting() throws IOException {
        set(Passage.DROPPED, Passage.OPEN);
    }

    /// Connections that exist stay as they are, new ones are accepted and silent for ever.
    public void dropNew() throws IOException {
        setNew(Passage.DROPPED, Duration.ZERO);
    }

    /// Connections that exist stay as they are. On new ones the server's bytes come one by one, until another
    /// state is set for them.
    ///
    /// @param pause before each byte
    public void slowLogin(Duration pause) throws IOException {
        setNew(Passage.OPEN, pause);
    }

    /// All connections are reset and new ones are refused: the server's process is gone.
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
