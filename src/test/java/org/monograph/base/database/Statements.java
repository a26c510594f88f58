package org.monograph.base.database;

import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.hibernate.resource.jdbc.spi.StatementInspector;

/// Every SQL statement that Hibernate sends, for tests that count them.
@PersistenceUnitExtension
public class Statements implements StatementInspector {

    private static final long serialVersionUID = 1L;
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    @Override
    public String inspect(String sql) {
        SENT.add(sql);
        return sql;
    }

    /// The statements that `work` makes the service send when nothing of the content is in its memory, as
    /// after a publication; nothing else may run meanwhile.
    public static List<String> sentDuring(Runnable work) {
        QuarkusTransaction.requiringNew()
                .run(() -> Panache.getSession()
                        .createNativeMutationQuery("update content_version set version = version + 1")
                        .executeUpdate());
        return sentWithMemory(work);
    }

    /// What it sends with all that it still knows of the content.
    public static List<String> sentWithMemory(Runnable work) {
        SENT.clear();
        work.run();
        return List.copyOf(SENT);
    }
}
