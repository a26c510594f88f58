package org.monograph.base.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Instances of the previous build read while a migration runs. One that locks two tables can wait for a reader that
/// waits
/// for it; PostgreSQL then ends one of them, and a request fails. So each migration changes one existing table.
class MigrationTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");

    /// Earlier builds had to be stopped before these.
    private static final String LAST_OLD = "V021";

    private static final Pattern CREATED = Pattern.compile("create table (\\w+)");
    private static final Pattern LOCKED = Pattern.compile(
            "(?:alter table|^update|^drop table|\\bon) (\\w+)\\s*(?:\\n|\\(|set\\b|add\\b|alter\\b|drop\\b|for\\b)",
            Pattern.MULTILINE);

    static Iterable<Path> migrations() throws IOException {
        try (var files = Files.list(MIGRATIONS)) {
            return files.filter(file -> file.getFileName().toString().compareTo(LAST_OLD + "_~") > 0)
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("migrations")
    void aMigrationLocksAtMostOneExistingTable(Path migration) throws IOException {
        assertThat(lockedTables(migration)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aMigrationThatLocksTwoTablesIsFound() throws IOException {
        assertThat(lockedTables(MIGRATIONS.resolve("V012__index_moments_and_interactants.sql")))
                .containsExactly("interactant", "revision");
    }

    private static TreeSet<String> lockedTables(Path migration) throws IOException {
        var sql = Files.readString(migration);
        var locked = new TreeSet<String>();
        LOCKED.matcher(sql).results().forEach(match -> locked.add(match.group(1)));
        CREATED.matcher(sql).results().forEach(match -> locked.remove(match.group(1)));
        return locked;
    }
}
