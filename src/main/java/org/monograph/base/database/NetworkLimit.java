package org.monograph.base.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// Sets the socket read timeout of each database connection. PostgreSQL's own timeouts do not help when
/// packets are lost or the server is frozen: without a socket timeout the connection, its thread and its
/// place in the pool stay blocked until the operating system gives up. A connection that times out is closed.
@Singleton
public class NetworkLimit implements AgroalPoolInterceptor {

    /// While a connection is in the pool, only the pool's validation query runs on it.
    private static final Duration IN_POOL = Duration.ofMillis(300);

    private final Duration work;

    NetworkLimit(DatabaseConfig config) {
        this.work = config.writeTimeout();
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        set(connection, IN_POOL);
    }

    /// The timeout for migrations and publications. Queries set a shorter one.
    @Override
    public void onConnectionAcquire(Connection connection) {
        set(connection, work);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        set(connection, IN_POOL);
    }

    /// Sets the timeout on the client side; needs no round trip to the server.
    public static void set(Connection connection, Duration limit) {
        try {
            connection.setNetworkTimeout(Runnable::run, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
        } catch (SQLException _) {
            // the connection is closed; its next use fails
        }
    }
}
