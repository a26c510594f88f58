package org.monograph.content.editing;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.editing.EditorClient.ANNA;
import static org.monograph.content.editing.EditorClient.PAUL;
import static org.monograph.content.editing.EditorClient.RITA;
import static org.monograph.content.editing.EditorClient.done;
import static org.monograph.content.editing.EditorClient.refused;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.account.EditorRole;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.publishing.Editor;
import org.monograph.door.http.GraphQL;

/// Who may make which move in which status.
@MonographTest
class MoveMatrixTest {

    /// Of a change in each status, in their order: `+` is allowed, `F` fails with FORBIDDEN, `C` with
    /// EDIT_CONFLICT.
    private static final String AUTHOR_OF_IT = """
        saveChange       + + + + C C
        submitChange     + C C C C C
        approveChange    F F F F F F
        returnChange     C + + + C C
        scheduleChange   F F F F F F
        publishChange    F F F F F F
        discardChange    + + + + C C
        comment          + + + + + +
        sharePreview     + + + + C C
        restoreRevisions + + + + C C\
        """;

    private static final String OTHER_AUTHOR = """
        saveChange       + + + + C C
        submitChange     + C C C C C
        approveChange    F F F F F F
        returnChange     C F F F C C
        scheduleChange   F F F F F F
        publishChange    F F F F F F
        discardChange    F F F F C C
        comment          + + + + + +
        sharePreview     + + + + C C
        restoreRevisions + + + + C C\
        """;

    private static final String REVIEWER = """
        saveChange       F F F F F F
        submitChange     F F F F F F
        approveChange    C + C C C C
        returnChange     C + + + C C
        scheduleChange   F F F F F F
        publishChange    F F F F F F
        discardChange    F F F F F F
        comment          + + + + + +
        sharePreview     + + + + C C
        restoreRevisions F F F F F F\
        """;

    private static final String PUBLISHER = """
        saveChange       F F F F F F
        submitChange     F F F F F F
        approveChange    F F F F F F
        returnChange     F F F F F F
        scheduleChange   C C + + C C
        publishChange    C C + C C C
        discardChange    + + + + C C
        comment          + + + + + +
        sharePreview     + + + + C C
        restoreRevisions F F F F F F\
        """;

    private static final Map<String, String> SIGNS = Map.of("FORBIDDEN", "F", "EDIT_CONFLICT", "C");
    private static final String STATES = """
        { changes(slug: "%s", first: 1) { nodes { key status version digest title events { move by { name } } } } }\
        """;

    @Inject
    Editor editor;

    private String revision;

    @BeforeEach
    void prepareAChangeInEachStatus() {
        editor.publish(drug("matrix-restored").build());
        revision = ANNA.ask("{ revisions(slugs: [\"matrix-restored\"]) { nodes { id } } }")
                .extract()
                .path("data.revisions.nodes[0].id");
        for (var status : ChangeStatus.values()) {
            prepare(key(status), status);
        }
    }

    private static String key(ChangeStatus status) {
        return "matrix-" + status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void prepare(String key, ChangeStatus status) {
        done(ANNA.save(key, 0, 0, drug(key).build()));
        if (status == ChangeStatus.DISCARDED) {
            done(ANNA.move("discardChange", key, 1, "reason: \"No\""));
        } else if (status != ChangeStatus.DRAFT) {
            done(ANNA.move("submitChange", key, 1));
        }
        if (List.of(ChangeStatus.APPROVED, ChangeStatus.SCHEDULED, ChangeStatus.PUBLISHED)
                .contains(status)) {
            done(RITA.move("approveChange", key, 1));
        }
        if (status == ChangeStatus.SCHEDULED) {
            done(PAUL.move("scheduleChange", key, 1, "at: \"%s\"".formatted(in(1))));
        } else if (status == ChangeStatus.PUBLISHED) {
            done(PAUL.move("publishChange", key, 1));
        }
    }

    private static Instant in(int days) {
        return Instant.now().plus(Duration.ofDays(days));
    }

    /// Others than those who have brought the changes there: a request that has taken effect answers as
    /// before.
    @Test
    void eachMoveIsAllowedOrRefusedWithACode() {
        var before = states();
        assertThat(moves(new EditorClient("anna", EditorRole.AUTHOR), AUTHOR_OF_IT))
                .isEqualTo(AUTHOR_OF_IT);
        assertThat(moves(new EditorClient("matrix-author", EditorRole.AUTHOR), OTHER_AUTHOR))
                .isEqualTo(OTHER_AUTHOR);
        assertThat(moves(new EditorClient("matrix-reviewer", EditorRole.REVIEWER), REVIEWER))
                .isEqualTo(REVIEWER);
        assertThat(moves(new EditorClient("matrix-publisher", EditorRole.PUBLISHER), PUBLISHER))
                .isEqualTo(PUBLISHER);
        assertThat(states()).isEqualTo(before);
    }

    @Test
    void readersMakeNoMove() {
        var before = states();
        var all = "mutation { %s }"
                .formatted(AUTHOR_OF_IT
                        .lines()
                        .map(line -> field(line.split(" +")[0], ChangeStatus.DRAFT))
                        .collect(joining(" ")));

        refused(new EditorClient("matrix-reader").ask(all), "FORBIDDEN");
        refused(GraphQL.ask(all), "UNAUTHENTICATED");
        assertThat(states()).isEqualTo(before);
    }

    private static List<String> states() {
        return Stream.of(ChangeStatus.values())
                .map(status -> ANNA.ask(STATES.formatted(key(status))).extract().asString())
                .toList();
    }

    /// @return what happens, in the form of what is expected
    private String moves(EditorClient who, String expected) {
        return expected.lines()
                .map(line -> line.split(" +")[0])
                .map(move -> "%-16s %s"
                        .formatted(
                                move,
                                Stream.of(ChangeStatus.values())
                                        .map(status -> tried(who, move, status))
                                        .collect(joining(" "))))
                .collect(joining("\n"));
    }

    /// Tries a move in a mutation that fails at its end, so that nothing changes. Its first failure ends it.
    private String tried(EditorClient who, String move, ChangeStatus status) {
        var error = who.ask("mutation { %s undo: comment(key: \"matrix-none\", text: \"x\") { key } }"
                        .formatted(field(move, status)))
                .body("errors", hasSize(1))
                .body("data", nullValue())
                .extract();
        var code = error.<String>path("errors[0].extensions.code");
        if (error.<List<String>>path("errors[0].path").equals(List.of("undo"))) {
            assertThat(code).isEqualTo("NOT_FOUND");
            return "+";
        }
        return SIGNS.getOrDefault(code, code);
    }

    private String field(String move, ChangeStatus status) {
        var key = key(status);
        return switch (move) {
            case "saveChange" ->
                "saveChange(input: {key: \"%s\", version: 1, title: \"Other\"}) { key }".formatted(key);
            case "comment" -> "comment(key: \"%s\", text: \"x\") { key }".formatted(key);
            case "sharePreview" -> "sharePreview(key: \"%s\", version: 1, until: \"%s\")".formatted(key, in(1));
            default -> "%s(key: \"%s\", version: 1 %s) { key }".formatted(move, key, argument(move));
        };
    }

    private String argument(String move) {
        return switch (move) {
            case "submitChange", "approveChange" -> "note: \"Again\"";
            case "returnChange", "discardChange" -> "reason: \"Other\"";
            case "scheduleChange" -> "at: \"%s\"".formatted(in(2));
            case "restoreRevisions" -> "revisions: [\"%s\"]".formatted(revision);
            default -> "";
        };
    }
}
