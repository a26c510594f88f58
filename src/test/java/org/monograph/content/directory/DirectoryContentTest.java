package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.MonographTest;
import org.monograph.base.database.DatabaseConfig;
import org.monograph.base.published.ContentConfig;
import org.monograph.content.importing.FilePublisher;
import org.monograph.content.importing.FirstContent;
import org.monograph.content.importing.FirstContentMark;

/// What a directory is to the start of the service.
@MonographTest
class DirectoryContentTest {

    @TempDir
    Path parent;

    @Inject
    FirstContent firstContent;

    @Inject
    FirstContentMark mark;

    @Inject
    FilePublisher files;

    private Path directory;
    private final DirectoryStatus status = new DirectoryStatus();

    @BeforeEach
    void name() {
        directory = parent.resolve("content");
    }

    @Test
    void aDirectoryWithProblemsStopsTheStartWithAllOfThem() throws IOException {
        Files.createDirectory(directory);
        Files.writeString(directory.resolve("a.yaml"), "kind: contact\nslug: start-problem\nnmae: Wrong\n");
        Files.writeString(directory.resolve("b.json"), "{\"kind\": \"potion\"}");

        assertThatThrownBy(() -> start(false))
                .isInstanceOf(DirectoryException.class)
                .hasMessageStartingWith(
                        "the documents of the content directory %s cannot be published. ".formatted(directory))
                .hasMessageContaining(" problem(s) in the content:\n  a.yaml:3: nmae: unknown key; ")
                .hasMessageContaining("\n  a.yaml:1: name: must not be blank [MISSING_VALUE]")
                .hasMessageContaining("\n  b.json:1: kind: \"potion\" is not allowed; must be one of ");
    }

    @Test
    void aMissingDirectoryStopsTheStart() {
        assertThatThrownBy(() -> start(false))
                .isInstanceOf(DirectoryException.class)
                .hasMessage("the content directory cannot be read: %s: it does not exist", directory);
    }

    @Test
    void aReadOnlyServiceDoesNotEvenLook() {
        start(true);

        assertThat(status.text()).contains("not published, because the database is read only");
        assertThat(status.problems()).isZero();
    }

    private void start(boolean readOnly) {
        var config = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withMapping(ContentConfig.class)
                .withMapping(DatabaseConfig.class)
                .withDefaultValue("monograph.content.directory", directory.toString())
                .withDefaultValue("monograph.database.read-only", String.valueOf(readOnly))
                .build();
        new DirectoryContent(
                        firstContent,
                        mark,
                        files,
                        status,
                        config.getConfigMapping(ContentConfig.class),
                        config.getConfigMapping(DatabaseConfig.class))
                .start(null);
    }
}
