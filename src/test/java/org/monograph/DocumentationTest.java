package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class DocumentationTest {

    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)#]+)[^)]*\\)");
    private static final Pattern SOURCE = Pattern.compile("'((?:src|container)/[^']+)'");
    private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][A-Za-z]*)?)(?:\\.[a-z]\\w*)?`");

    @Test
    void everyLinkToAFileLeadsToOne() {
        var dead = documents().stream()
                .flatMap(document -> matches(LINK, document)
                        .filter(link -> !Files.exists(document.resolveSibling(link)))
                        .map(link -> document + ": " + link));

        assertThat(dead).isEmpty();
    }

    /// Decisions are listed by their directory.
    @Test
    void everyPageIsInTheIndex() {
        var docs = Path.of("docs");
        var index = docs.resolve("README.md");
        var pages = files(docs, ".md")
                .filter(page -> !page.startsWith(docs.resolve("adr")) && !page.equals(index))
                .map(page -> docs.relativize(page).toString());

        assertThat(matches(LINK, index)).containsAll(pages.toList());
    }

    @Test
    void everyClassThatTheArchitectureNamesExists() {
        var classes = files(Path.of("src"), ".java")
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .toList();

        assertThat(matches(CLASS, Path.of("ARCHITECTURE.md"))).isNotEmpty().isSubsetOf(allowed(classes));
    }

    /// The benchmark takes an hour, so a path that is missing would stay undetected.
    @Test
    void everyPathInTheBenchmarkExists() {
        var paths = files(Path.of("bench", "lib"), ".js")
                .flatMap(file -> matches(SOURCE, file))
                .toList();

        assertThat(paths).isNotEmpty().allMatch(path -> Files.exists(Path.of(path)));
    }

    /// `Dockerfile` is the one file that looks like a class.
    private static List<String> allowed(List<String> classes) {
        return Stream.concat(classes.stream(), Stream.of("Dockerfile")).toList();
    }

    private static List<Path> documents() {
        return Stream.concat(
                        Stream.of("README", "ARCHITECTURE", "CONTRIBUTING", "CHANGELOG", "SECURITY")
                                .map(name -> Path.of(name + ".md")),
                        Stream.of("docs", "bench", "clients").flatMap(directory -> files(Path.of(directory), ".md")))
                .filter(document -> !document.toString().contains("node_modules"))
                .toList();
    }

    private static Stream<Path> files(Path directory, String ending) {
        try (var files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> matches(Pattern pattern, Path document) {
        try {
            return pattern
                    .matcher(Files.readString(document))
                    .results()
                    .map((MatchResult match) -> match.group(1))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
