package org.monograph.base.database;

import io.quarkus.arc.Arc;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.monograph.base.rows.RowCache;

/// Records the SQL statements that Hibernate sends, for tests that count them.
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        // the schedule looks for changes every few seconds, whatever a test does
        if (!Thread.currentThread().getName().equals("schedule")) {
            SENT.add(sql);
        }
        return sql;
    }

    /// The statements that the service sends during `work` with empty caches, as after a publication. Nothing
    /// else may run meanwhile.
    public static List<String> sentDuring(Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery("update content_version set version = version + 1")
                        .executeUpdate());
        forgetRows();
        return sentWithMemory(work);
    }

    /// Empties the cache of rows.
    public static void forgetRows() {
        Arc.container().instance(RowCache.class).get().renew();
    }

    /// The statements that the service sends during `work` with its caches as they are.
    public static List<String> sentWithMemory(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
