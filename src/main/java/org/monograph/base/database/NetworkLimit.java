package org.monograph.base.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/// For how long a connection may wait for the database's next bytes. The database's own limits end nothing when packets
/// are lost on the way, or when the server is frozen: without this limit a connection, its thread and its place in the
/// pool are lost until the operating system gives up. A connection that reached its limit is closed.
@Singleton
public class NetworkLimit implements AgroalPoolInterceptor {

    /// In the pool nothing is executed on a connection but the check whether it still answers.
    private static final Duration IN_POOL = Duration.ofMillis(300);

    private final Duration work;

    NetworkLimit(DatabaseConfig config) {
        this.work = config.writeTimeout();
    }

    @Override
    public void onConnectionCreate(Connection connection) {
        set(connection, IN_POOL);
    }

    /// A migration or a publication; who reads sets a shorter one.
    @Override
    public void onConnectionAcquire(Connection connection) {
        set(connection, work);
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        set(connection, IN_POOL);
    }

    /// Takes no round trip.
    public static void set(Connection connection, Duration limit) {
        try {
            connection.setNetworkTimeout(Runnable::run, Math.clamp(limit.toMillis(), 1, Integer.MAX_VALUE));
        } catch (SQLException _) {
            // it is closed, which whoever uses it finds out
        }
    }
}
