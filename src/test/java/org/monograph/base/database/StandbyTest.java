package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.Patience;

class StandbyTest {

    @TempDir
    Path directory;

    private EmbeddedDatabase primary;
    private Standby standby;

    @BeforeEach
    void start() throws Exception {
        primary = EmbeddedDatabase.start(directory.resolve("primary"), 0);
        query(primary.url(), "create table word (value text)", "insert into word values ('before')");
        standby = Standby.of(directory.resolve("primary"), directory.resolve("standby"));
    }

    @AfterEach
    void close() throws Exception {
        if (standby != null) {
            standby.close();
        }
        primary.close();
    }

    @Test
    void itReplicatesThePrimaryAndIsReadOnlyUntilItIsPromoted() throws Exception {
        assertThat(words()).containsExactly("before");
        query(primary.url(), "insert into word values ('after')");
        Patience.await("the row is replayed", () -> words().size() == 2);
        assertThatThrownBy(() -> query(standby.url(), "insert into word values ('refused')"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("read-only transaction");

        primary.close();
        standby.promote();

        query(standby.url(), "insert into word values ('promoted')");
        assertThat(words()).containsExactly("before", "after", "promoted");
    }

    @Test
    void changesDuringAnInterruptionArriveLater() throws Exception {
        standby.cutOff();
        query(primary.url(), "insert into word values ('late')");
        assertThat(words()).containsExactly("before");

        standby.follow();

        Patience.await("the row is replayed", () -> words().equals(List.of("before", "late")));
    }

    @Test
    void aPromotionLosesChangesThatWereNotReplicated() throws Exception {
        standby.cutOff();
        query(primary.url(), "insert into word values ('lost')");

        standby.promote();

        assertThat(words()).containsExactly("before");
        query(standby.url(), "insert into word values ('another history')");
        assertThat(query(primary.url(), "select value from word")).containsExactly("before", "lost");
    }

    private List<String> words() throws SQLException {
        return query(standby.url(), "select value from word");
    }

    /// The first column of all rows.
    private List<String> query(String url, String... statements) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = DriverManager.getConnection(url, primary.username(), primary.password());
                var statement = connection.createStatement()) {
            for (var sql : statements) {
                if (statement.execute(sql)) {
                    for (var rows = statement.getResultSet(); rows.next(); ) {
                        values.add(rows.getString(1));
                    }
                }
            }
        }
        return values;
    }
}
