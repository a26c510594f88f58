package org.monograph.content.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileSearchTest {

    @TempDir
    Path parent;

    private Path directory;

    @BeforeEach
    void create() throws IOException {
        directory = Files.createDirectory(parent.resolve("content"));
    }

    @Test
    void documentsAreFoundInAllDirectoriesButHiddenOnes() throws IOException {
        for (var name : new String[] {
            "b.yaml",
            "a.YML",
            "drug/clonazepam.json",
            "drug/more/x.yaml",
            "README.md",
            "yaml",
            "x.yaml~",
            ".x.yaml",
            ".git/config.yaml",
            "drug/.hidden/x.yaml",
            "lost+found/x.yaml"
        }) {
            write(name, "");
        }

        assertThat(FileSearch.in(directory).files())
                .extracting(DocumentFile::name)
                .containsExactly("a.YML", "b.yaml", "drug/clonazepam.json", "drug/more/x.yaml");
    }

    @Test
    void aKubernetesVolumeIsReadThroughItsLinksAndChangesWhenTheyAreSwapped() throws IOException {
        write("..1/x.yaml", "old");
        write("..1/drug/y.yaml", "old");
        Files.createSymbolicLink(directory.resolve("..data"), Path.of("..1"));
        Files.createSymbolicLink(directory.resolve("x.yaml"), Path.of("..data/x.yaml"));
        Files.createSymbolicLink(directory.resolve("drug"), Path.of("..data/drug"));
        var before = FileSearch.in(directory);
        assertThat(before.files()).extracting(DocumentFile::name).containsExactly("drug/y.yaml", "x.yaml");

        write("..2/x.yaml", "new");
        write("..2/drug/y.yaml", "old");
        Files.createSymbolicLink(directory.resolve("..data_tmp"), Path.of("..2"));
        Files.move(directory.resolve("..data_tmp"), directory.resolve("..data"), StandardCopyOption.ATOMIC_MOVE);

        var after = FileSearch.in(directory);
        assertThat(after.files()).extracting(DocumentFile::name).containsExactly("drug/y.yaml", "x.yaml");
        assertThat(after).isNotEqualTo(before).isEqualTo(FileSearch.in(directory));
    }

    @Test
    void theDirectoryItselfMayBeALinkThatIsSwapped() throws IOException {
        write("1/x.yaml", "same");
        write("2/x.yaml", "same");
        var link = Files.createSymbolicLink(directory.resolve("current"), Path.of("1"));
        var before = FileSearch.in(link);

        Files.delete(link);
        Files.createSymbolicLink(link, Path.of("2"));

        assertThat(before.files()).extracting(DocumentFile::name).containsExactly("x.yaml");
        assertThat(FileSearch.in(link)).isNotEqualTo(before);
    }

    @Test
    void linksThatLeaveTheDirectoryAreNotFollowed() throws IOException {
        Files.writeString(parent.resolve("secret.yaml"), "");
        Files.createDirectory(parent.resolve("content-of-others"));
        Files.createSymbolicLink(directory.resolve("link.yaml"), Path.of("../secret.yaml"));
        Files.createSymbolicLink(directory.resolve("others"), Path.of("../content-of-others"));
        Files.createSymbolicLink(directory.resolve("up"), Path.of(".."));

        var listing = FileSearch.in(directory);

        assertThat(listing.files()).isEmpty();
        assertThat(listing.outside()).containsExactly("link.yaml", "others", "up");
    }

    @Test
    void nothingIsReadTwiceAndNoCircleIsFollowed() throws IOException {
        write("drug/x.yaml", "");
        Files.createSymbolicLink(directory.resolve("drug/again"), Path.of("../drug"));
        Files.createSymbolicLink(directory.resolve("z"), Path.of("drug"));
        Files.createSymbolicLink(directory.resolve("z.yaml"), Path.of("drug/x.yaml"));

        assertThat(FileSearch.in(directory).files())
                .extracting(DocumentFile::name)
                .containsExactly("drug/x.yaml");
    }

    @Test
    void anotherTextOfEqualLengthIsAnotherFile() throws IOException {
        write("x.yaml", "old");
        var before = FileSearch.in(directory);

        Files.move(write("x.yaml.new", "new"), directory.resolve("x.yaml"), StandardCopyOption.REPLACE_EXISTING);

        assertThat(FileSearch.in(directory)).isNotEqualTo(before);
    }

    /// Skipped for root, who may read everything.
    @Test
    void aFileThatMayBeReadAgainIsAnotherFile() throws IOException {
        var file = write("x.yaml", "text");
        Files.setPosixFilePermissions(file, Set.of());
        assumeThat(Files.isReadable(file)).isFalse();
        var before = FileSearch.in(directory);

        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ));

        assertThat(FileSearch.in(directory)).isNotEqualTo(before);
    }

    @Test
    void whatCannotBeReadIsNamed() throws IOException {
        assertThatThrownBy(() -> FileSearch.in(parent.resolve("missing")))
                .isInstanceOf(DirectoryException.class)
                .hasMessage("the content directory cannot be read: %s: it does not exist", parent.resolve("missing"));

        var file = write("x.txt", "");
        assertThatThrownBy(() -> FileSearch.in(file))
                .hasMessage("the content directory cannot be read: %s: it is not a directory", file);

        Files.createSymbolicLink(directory.resolve("broken"), Path.of("nothing"));
        assertThat(FileSearch.in(directory).files()).isEmpty();
        var broken = Files.createSymbolicLink(directory.resolve("broken.yaml"), Path.of("nothing"));
        assertThatThrownBy(() -> FileSearch.in(directory))
                .hasMessage("the content directory cannot be read: %s: it does not exist", broken);
    }

    @Test
    void aDirectoryWithTooManyFilesIsRefused() throws IOException {
        write("drug/x.yaml", "");
        write("drug/notes.txt", "");

        assertThat(FileSearch.in(directory, 3).files()).hasSize(1);
        assertThatThrownBy(() -> FileSearch.in(directory, 2))
                .hasMessage(
                        "the content directory %s has more than 2 files; set monograph.content.directory to one with documents only",
                        directory.toRealPath());
    }

    private Path write(String name, String text) throws IOException {
        var file = directory.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
