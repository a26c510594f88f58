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
    void whatIsWrittenMeanwhileIsNotSeen() {
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
    void nothingIsWritten() {
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
    void aStatementThatTakesTooLongIsEnded() {
        try (var _ = snapshots.open(Duration.ofMillis(100))) {
            assertThatThrownBy(() -> session.createNativeQuery("select 1 from pg_sleep(600)", Integer.class)
                            .getSingleResult())
                    .isInstanceOf(QueryTimeoutException.class);
        }
    }

    @Test
    void whatIsLeftOfTheTimeIsAllThatALaterStatementHas() {
        try (var _ = snapshots.open(Duration.ofSeconds(6))) {
            sleep(1.5);
            assertThatThrownBy(() -> sleep(5.5)).isInstanceOf(QueryTimeoutException.class);
        }
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
