package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The command `export` of the built service; `ContentDirectoryIT` has what it writes.
class ExportIT {

    @TempDir
    Path directory;

    @Test
    void whatPreventsAnExportIsSaidAndNothingIsLeft() throws Exception {
        var database = directory.resolve("data/postgres");
        var to = directory.resolve("out");

        assertThat(export(to))
                .isEqualTo(new CommandRun(
                        1,
                        "Monograph cannot export: there is no database in %s. Set monograph.database.directory to that of the service, or quarkus.datasource.jdbc.url."
                                .formatted(database)));
        assertThat(CommandRun.of(directory, Map.of(), "export"))
                .isEqualTo(new CommandRun(1, "--to is missing\nusage: export --to DIRECTORY [--force]"));
        assertThat(CommandRun.of(
                                directory,
                                Map.of("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:1/nowhere"),
                                "export",
                                "--to",
                                to.toString())
                        .output())
                .startsWith("Monograph cannot export: the database is not reachable after 0 s: ");
        assertThat(database).doesNotExist();
        assertThat(to).doesNotExist();
    }

    private CommandRun export(Path to) throws Exception {
        return CommandRun.of(directory, Map.of(), "export", "--to", to.toString());
    }
}
