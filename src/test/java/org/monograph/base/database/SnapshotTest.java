package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.QueryTimeoutException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;

@MonographTest
class SnapshotTest {

    @Inject
    Session session;

    @Inject
    Snapshots snapshots;

    @Test
    void laterChangesAreNotVisible() {
        long before;
        try (var _ = snapshots.open(Patience.LIMIT)) {
            before = version();
            CompletableFuture.runAsync(this::raiseVersion).join();
            assertThat(version()).isEqualTo(before);
        }
        try (var _ = snapshots.open(Patience.LIMIT)) {
            assertThat(version()).isEqualTo(before + 1);
        }
    }

    private long version() {
        return session.createNativeQuery("select version from content_version", Long.class)
                .getSingleResult();
    }

    private void raiseVersion() {
        QuarkusTransaction.requiringNew()
                .run(() -> session.createNativeMutationQuery("update content_version set version = version + 1")
                        .executeUpdate());
    }

    @Test
    void nothingCanBeWritten() {
        try (var _ = snapshots.open(Patience.LIMIT)) {
            assertThatThrownBy(() -> session.doWork(connection -> {
                        try (var statement = connection.createStatement()) {
                            statement.executeUpdate("update content_version set version = 0");
                        }
                    }))
                    .rootCause()
                    .hasMessageContaining("read-only transaction");
        }
    }

    @Test
    void aStatementIsCancelledAtTheDeadline() {
        assertThatThrownBy(() -> {
                    // on a busy machine the time may be over when the snapshot opens
                    try (var _ = snapshots.open(Duration.ofMillis(100))) {
                        sleep(Patience.LIMIT.toSeconds());
                    }
                })
                .isInstanceOf(QueryTimeoutException.class);
    }

    @Test
    void laterStatementsOnlyHaveTheTimeLeft() throws Exception {
        try (var _ = snapshots.open(Patience.LIMIT)) {
            var first = statementTimeout();
            assertThat(first).isBetween(1L, Patience.LIMIT.toMillis() + 1);
            Patience.await("the statement timeout decreases", () -> statementTimeout() < first);
        }
    }

    /// In milliseconds.
    private long statementTimeout() {
        return session.createNativeQuery(
                        "select cast(setting as bigint) from pg_settings where name = 'statement_timeout'", Long.class)
                .getSingleResult();
    }

    @Test
    void statementsAreCountedAndTimed() {
        try (var snapshot = snapshots.open(Patience.LIMIT)) {
            assertThat(snapshot.statements()).isZero();
            sleep(0.1);
            sleep(0.1);
            assertThat(snapshot.statements()).isEqualTo(2);
            assertThat(snapshot.databaseTime()).isGreaterThanOrEqualTo(Duration.ofMillis(200));
        }
    }

    private void sleep(double seconds) {
        session.createNativeQuery("select 1 from pg_sleep(:seconds)", Integer.class)
                .setParameter("seconds", seconds)
                .getSingleResult();
    }
}
