package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The built service exports its content.
class ExportIT {

    @TempDir
    Path directory;

    private ServiceRuns runs;

    @BeforeEach
    void prepare() {
        runs = new ServiceRuns(directory);
    }

    @AfterEach
    void stop() {
        runs.close();
    }

    @Test
    void anExportIsTheSameWhetherTheServiceRunsOrNot() throws Exception {
        var service = runs.start();
        var running = directory.resolve("running");
        var stopped = directory.resolve("stopped");

        assertThat(export(running)).isEqualTo(success(running));
        service.destroy();
        Patience.awaitEnd(service);
        assertThat(export(stopped)).isEqualTo(success(stopped));

        assertThat(texts(stopped)).isEqualTo(texts(running)).containsKey("drug/clonazepam.yaml");
        runs.start(); // the export has stopped the database that it started
    }

    private CommandRun success(Path to) throws IOException {
        return new CommandRun(
                0,
                "Exported %d documents of content version 1 to %s"
                        .formatted(texts(to).size(), to));
    }

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

    private static Map<String, String> texts(Path directory) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(directory)) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                texts.put(directory.relativize(file).toString(), Files.readString(file));
            }
        }
        return texts;
    }
}
