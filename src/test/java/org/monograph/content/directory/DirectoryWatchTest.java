package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.monograph.content.publishing.InvalidContentException;

class DirectoryWatchTest {

    @TempDir
    Path parent;

    private Path directory;
    private final DirectoryStatus status = new DirectoryStatus();
    private DirectoryWatch watch;
    private int publications;
    /// Of the next publications; null for none.
    private RuntimeException problem;

    @BeforeEach
    void start() throws IOException {
        directory = Files.createDirectory(parent.resolve("content"));
        write("published");
        watch = new DirectoryWatch(directory, this::publish, status, FileSearch.in(directory));
    }

    private void publish() {
        publications++;
        if (problem != null) {
            throw problem;
        }
        status.published(1);
    }

    private void write(String text) throws IOException {
        Files.writeString(directory.resolve("x.yaml"), text);
    }

    private void look(int times) {
        for (var time = 0; time < times; time++) {
            watch.look();
        }
    }

    @Test
    void aChangeIsPublishedOnceWhenItIsComplete() throws IOException {
        look(3);
        assertThat(publications).isZero();

        write("half");
        look(1);
        write("half of it, and the rest");
        look(1);
        assertThat(publications).isZero();

        look(3);
        assertThat(publications).isOne();
        assertThat(status.text()).contains("published, documents: 1");
    }

    @Test
    void problemsAreReportedOncePerChangeUntilTheyAreMended() throws IOException {
        problem = new InvalidContentException(List.of(), List.of("x.yaml:1: one", "x.yaml:2: two"));
        write("with problems");
        look(4);

        assertThat(publications).isOne();
        assertThat(status.problems()).isEqualTo(2);
        assertThat(status.text()).contains("not published, problems: 2, which the log lists; the first: x.yaml:1: one");

        problem = null;
        write("mended, with another length");
        look(4);

        assertThat(publications).isEqualTo(2);
        assertThat(status.problems()).isZero();
    }

    @Test
    void aDirectoryThatVanishesIsAProblemUntilItIsBack() throws IOException {
        var elsewhere = Files.move(directory, parent.resolve("elsewhere"));
        look(1);
        assertThat(status.text()).isEmpty();
        look(2);

        assertThat(publications).isZero();
        assertThat(status.problems()).isOne();
        assertThat(status.text())
                .contains("not published: the content directory cannot be read: %s: it does not exist"
                        .formatted(directory));

        Files.move(elsewhere, directory);
        look(3);
        assertThat(publications).isOne();
        assertThat(status.problems()).isZero();
    }

    @Test
    void aPublicationThatFailedIsRepeatedUntilItSucceeds() throws IOException {
        problem = new IllegalStateException(new SQLException("the connection is lost", "08006"));
        write("while the database is gone");
        look(4);

        assertThat(publications).isEqualTo(3);
        assertThat(status.text()).contains("not published: the connection is lost");

        problem = null;
        look(3);
        assertThat(publications).isEqualTo(4);
        assertThat(status.problems()).isZero();
    }
}
