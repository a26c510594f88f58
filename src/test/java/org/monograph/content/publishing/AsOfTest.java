package org.monograph.content.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.content.document.StatementDocuments.alternativeDrug;
import static org.monograph.content.document.StatementDocuments.use;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.DrugDocuments;

/// Objects below a field with the argument `asOf`.
@MonographTest
class AsOfTest {

    private static final String CONDITION = "as-of-condition";

    @Inject
    Editor editor;

    @Test
    void anAlternativeDrugIsOfThatMomentAndAConditionIsCurrent() {
        editor.publish(
                new ConditionDocument(CONDITION, "Condition of a day", null, "Description", List.of(), null),
                drug("other", "First"),
                withAlternative("one", "other"));
        var then = editor.lastPublication();
        editor.publish(drug("other", "Second"));

        var answer = ask("""
                query($then: DateTime) {
                  then: drug(slug: "one", asOf: $then) { ...state }
                  now: drug(slug: "one") { ...state }
                }
                fragment state on Drug {
                  alternatives { id drug { id revision warnings(kinds: PRECAUTION) { text } } }
                  uses { id condition { id uses(first: 1) { nodes { id } } } drug { id } }
                }""", Map.of("then", then.toString()))
                .body("errors", nullValue())
                .body("data.then.alternatives.drug.revision", contains(1))
                .body("data.then.alternatives[0].drug.warnings.text", contains("First"))
                .body("data.now.alternatives.drug.revision", contains(2))
                .extract()
                .jsonPath();

        assertThat(answer.getMap("data.then.uses[0].condition")).isEqualTo(answer.getMap("data.now.uses[0].condition"));
        for (var path : List.of("alternatives[0].id", "alternatives[0].drug.id", "uses[0].id", "uses[0].drug.id")) {
            assertThat(answer.getString("data.then." + path)).isNotEqualTo(answer.getString("data.now." + path));
        }
    }

    @Test
    void momentsBetweenTwoPublicationsGiveTheSameIds() {
        editor.publish(drug("between", "Care"));
        var published = editor.lastPublication();

        assertThat(idAt(published.plusNanos(1_000))).isEqualTo(idAt(published));
    }

    private static String idAt(Instant moment) {
        return ask(
                        "query($at: DateTime) { drug(slug: \"between\", asOf: $at) { id } }",
                        Map.of("at", moment.toString()))
                .body("errors", nullValue())
                .extract()
                .path("data.drug.id");
    }

    private static DrugDocument drug(String slug, String precaution) {
        return DrugDocuments.drug(slug).precaution(precaution).build();
    }

    private static DrugDocument withAlternative(String slug, String other) {
        return DrugDocuments.drug(slug)
                .uses(List.of(use(CONDITION)))
                .alternatives(List.of(alternativeDrug(CONDITION, other)))
                .build();
    }
}
