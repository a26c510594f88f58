package org.monograph.database;

import static io.quarkus.narayana.jta.QuarkusTransaction.beginOptions;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.FlushMode;
import org.hibernate.Session;

/// One state of the database that a whole operation reads, whatever is published meanwhile. Nothing can be written in
/// it. It belongs to the thread that opened it.
public final class Snapshot implements AutoCloseable {

    private static final Duration GRACE = Duration.ofSeconds(5);

    private final StatementWatch watch;

    private Snapshot(StatementWatch watch) {
        this.watch = watch;
    }

    /// @param deadline PostgreSQL ends a statement that takes longer; of later ones, about a second after it at the
    /// latest
    public static Snapshot open(Session session, Duration deadline) {
        QuarkusTransaction.begin(
                beginOptions().timeout((int) deadline.plus(GRACE).toSeconds()));
        try {
            session.setDefaultReadOnly(true);
            // or each query looks first through all that was read for what it would have to write
            session.setHibernateFlushMode(FlushMode.MANUAL);
            // sent together, with the transaction's begin, in one round trip
            var watch = session.doReturningWork(connection -> {
                try (var statement = connection.createStatement()) {
                    statement.execute("""
                            set transaction isolation level repeatable read, read only;
                            set local statement_timeout = %d""".formatted(Math.max(1, deadline.toMillis())));
                }
                return new StatementWatch(connection, deadline);
            });
            session.addEventListeners(watch);
            return new Snapshot(watch);
        } catch (RuntimeException e) {
            QuarkusTransaction.rollback();
            throw e;
        }
    }

    /// How many statements it has taken so far.
    public int statements() {
        return watch.statements();
    }

    /// How long the database took for them.
    public Duration databaseTime() {
        return watch.time();
    }

    /// The latest moment of which the database can tell: its clock's, or that of a publication that was dated ahead of
    /// it.
    public static Instant latestMoment() {
        return Panache.getSession().createNativeQuery("""
                        select greatest(clock_timestamp(), updated_at) from content_version""", Instant.class).getSingleResult();
    }

    /// When the last publication up to a moment was; empty when there was none.
    public static Optional<Instant> publicationBefore(Instant moment) {
        return Optional.ofNullable(Panache.getSession()
                .createNativeQuery(
                        "select max(published_at) from revision where published_at <= :moment", Instant.class)
                .setParameter("moment", moment)
                .getSingleResult());
    }

    /// Never a commit: after a failed statement it would fail too, with the answer ready.
    @Override
    public void close() {
        QuarkusTransaction.rollback();
    }
}
