package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.account.EditorRole;

/// Previews and publishes a change of documents that the example queries show.
final class PreviewedExamples {

    private record Edit(String kind, String slug, String field) {}

    /// One of each kind that the queries show. Cells of a comparison, sections and lists follow from them.
    private static final List<Edit> EDITS = List.of(
            new Edit("CITATION", "us-label-klonopin", "title"),
            new Edit("CONDITION", "ms-spasticity", "description"),
            new Edit("DISCLAIMER", "disclaimer", "text"),
            new Edit("DRUG", "clonazepam", "summary"),
            new Edit("DRUG", "tizanidine", "summary"),
            new Edit("EMERGENCY", "child-swallowed-something", "title"),
            new Edit("INTERACTION", "alcohol-clonazepam", "effect"),
            new Edit("SIDE_EFFECT", "drowsiness", "plainName"));

    private static final String KEY = "previewed-examples";
    private static final String DOCUMENT = """
        query ($kind: DocumentKind!, $slug: String!) {
            revisions(kinds: [$kind], slugs: [$slug], current: true) { nodes { number document } } }\
        """;

    private final EditorsOfInstance editors;

    PreviewedExamples(EditorsOfInstance editors) {
        this.editors = editors;
    }

    void check() throws IOException {
        var before = ofReaders("before", "0");
        editors.approve(KEY, EDITS.stream().map(this::draft).toList());

        var preview = ExampleAnswers.of(
                editors.port(),
                "preview",
                request -> request.header("Authorization", "Bearer " + EditorsOfInstance.token(EditorRole.REVIEWER))
                        .header("Monograph-Preview", KEY));

        assertThat(different(before, ofReaders("during", "0"))).isEmpty();
        assertThat(different(before, preview)).contains("check-interactions");
        assertThat(different(withoutMoments(preview), withoutMoments(ofReaders("after", publish()))))
                .isEmpty();
    }

    /// Names of the queries whose answers differ.
    private static List<String> different(Map<String, String> one, Map<String, String> other) {
        return one.keySet().stream()
                .filter(name -> !one.get(name).equals(other.get(name)))
                .toList();
    }

    /// A preview and a publication are not at the same time.
    private static Map<String, String> withoutMoments(Map<String, String> answers) {
        var without = new HashMap<>(answers);
        without.replaceAll((_, answer) -> answer.replaceAll("\\d{4}-\\d{2}-\\d{2}T[0-9:.]+Z", ""));
        return without;
    }

    private Map<String, String> ofReaders(String run, String seenVersion) throws IOException {
        return ExampleAnswers.of(
                editors.port(), run, request -> request.header("Monograph-Content-Version", seenVersion));
    }

    /// @return the new content version
    private String publish() {
        return editors.ask(
                        EditorRole.PUBLISHER,
                        "mutation { publishChange(key: \"%s\", version: 1) { key } }".formatted(KEY),
                        Map.of())
                .extract()
                .header("Monograph-Content-Version");
    }

    private Map<String, Object> draft(Edit edit) {
        Map<String, Object> revision = editors.ask(
                        EditorRole.AUTHOR, DOCUMENT, Map.of("kind", edit.kind, "slug", edit.slug))
                .extract()
                .path("data.revisions.nodes[0]");
        var document = new HashMap<Object, Object>((Map<?, ?>) revision.get("document"));
        document.computeIfPresent(edit.field, (_, text) -> text + " It is new.");
        return Map.of("document", document, "baseRevision", revision.get("number"));
    }
}
