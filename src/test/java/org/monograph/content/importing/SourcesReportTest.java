package org.monograph.content.importing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.citation.SourceAccess;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.CitationReferences;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentFormat;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;

/// Counts on what the statements of the first content rest, and writes it to target/sources.md.
class SourcesReportTest {

    private static final List<ContentFiles> FILES = files();
    private static final List<Document> DOCUMENTS =
            FILES.stream().flatMap(file -> file.documents().stream()).toList();
    private static final Map<String, CitationDocument> SOURCES = DOCUMENTS.stream()
            .filter(CitationDocument.class::isInstance)
            .map(CitationDocument.class::cast)
            .collect(toMap(CitationDocument::slug, identity()));

    /// The sources of each statement, which is any part of a document with citations.
    private static final List<Set<CitationDocument>> STATEMENTS = DOCUMENTS.stream()
            .flatMap(document -> statements(document).values().stream())
            .toList();

    private static List<ContentFiles> files() {
        try (var files = Files.list(Path.of("src/main/resources/content"))) {
            return files.map(ContentFiles::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Set<CitationDocument>> statements(Document document) {
        return CitationReferences.of(DocumentFormat.tree(document)).stream()
                .collect(groupingBy(
                        DocumentReference::path, mapping(reference -> SOURCES.get(reference.slug()), toSet())));
    }

    @Test
    void eachStatementHasASourceAndSomeRestOnMoreThanAnExcerpt() throws IOException {
        var byStrongest = STATEMENTS.stream().collect(groupingBy(SourcesReportTest::strongest));
        Files.writeString(Path.of("target/sources.md"), report(byStrongest));

        assertThat(STATEMENTS).allSatisfy(sources -> assertThat(sources).doesNotContainNull());
        assertThat(STATEMENTS.stream().filter(SourcesReportTest::isExcerptOnly).count())
                .isPositive()
                .isLessThan(STATEMENTS.size() / 2);
    }

    @Test
    void noDocumentOfTheFirstContentHasAProblemOfItsOwn() {
        assertThat(FILES)
                .extracting(ContentFiles::formatErrors)
                .allSatisfy(errors -> assertThat(errors).isEmpty());
        assertThat(DOCUMENTS.stream().flatMap(SourcesReportTest::problems)).isEmpty();
    }

    private static Stream<String> problems(Document document) {
        return document.problems().map(DocumentProblem::toString).map(problem -> document.slug() + ": " + problem);
    }

    private static CitationKind strongest(Set<CitationDocument> sources) {
        return sources.stream().map(CitationDocument::type).sorted().findFirst().orElseThrow();
    }

    private static boolean isExcerptOnly(Set<CitationDocument> sources) {
        return sources.stream().allMatch(source -> source.access() == SourceAccess.EXCERPT);
    }

    private static String report(Map<CitationKind, List<Set<CitationDocument>>> byStrongest) {
        var report = new StringBuilder("| Strongest source | Statements | On excerpts only | Sources of this kind |\n");
        report.append("| --- | --- | --- | --- |\n");
        Arrays.stream(CitationKind.values())
                .map(kind -> row(kind.name(), byStrongest.getOrDefault(kind, List.of()), sources(kind)))
                .forEach(report::append);
        report.append(row("All", STATEMENTS, SOURCES.size()));
        System.out.println(report);
        return report.toString();
    }

    private static long sources(CitationKind kind) {
        return SOURCES.values().stream().filter(source -> source.type() == kind).count();
    }

    private static String row(String name, List<Set<CitationDocument>> statements, long sources) {
        var excerpts =
                statements.stream().filter(SourcesReportTest::isExcerptOnly).count();
        return "| %s | %d | %d | %d |%n".formatted(name, statements.size(), excerpts, sources);
    }
}
