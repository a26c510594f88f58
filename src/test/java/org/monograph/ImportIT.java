package org.monograph;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.content.labelsource.TestLabels;

/// The command `import` of the built service; `LabelImportTest` has what it does with files.
class ImportIT {

    private static final Map<String, String> WITHOUT_CONTENT = Map.of("MONOGRAPH_CONTENT_BUNDLED", "false");

    @TempDir
    Path directory;

    @Test
    void labelsArePublishedWhileTheServiceRunsAndAreUnchangedAgain() throws Exception {
        assertThat(importFrom("none").output()).contains("none does not exist, or cannot be read");
        assertThat(importFrom(TestLabels.SPL.toAbsolutePath().toString()).output())
                .contains("there is no database in " + directory.resolve("data/postgres"));
        try (var runs = new ServiceRuns(directory)) {
            runs.start(WITHOUT_CONTENT);
            var archive = TestLabels.OPENFDA.toAbsolutePath().toString();

            assertThat(importFrom(archive).output()).contains("Published 120 labels; 0 unchanged");
            assertThat(count(runs.port())).isEqualTo(120);
            assertThat(importFrom(archive))
                    .satisfies(again -> assertThat(again.output()).contains("Published 0 labels; 120 unchanged"))
                    .extracting(CommandRun::exitCode)
                    .isEqualTo(0);
        }
    }

    private CommandRun importFrom(String path) throws Exception {
        return CommandRun.of(directory, Map.of(), "import", path);
    }

    private static int count(int port) {
        return given().port(port)
                .contentType("application/json")
                .body(Map.of("query", "{ labels { totalCount } }"))
                .post("/graphql")
                .jsonPath()
                .getInt("data.labels.totalCount");
    }
}
