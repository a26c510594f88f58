package org.monograph.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.base.terms.Synonyms;
import org.monograph.content.publishing.Editor;

/// Synonyms in documents are optional and limited.
@MonographTest
class SynonymsTest {

    @Inject
    Editor editor;

    @Test
    void documentsWithoutSynonymsHaveTheJsonAndDigestOfEarlierBuilds() {
        assertThat(DocumentFormat.canonical(sideEffect(null)))
                .isEqualTo(DocumentFormat.canonical(sideEffect(List.of())));
        assertThat(DocumentFormat.canonical(sideEffect(List.of()))).isEqualTo("""
                        {"bodySystem":"skin","kind":"side-effect","name":"Pruritus","plainName":"itching","slug":"pruritus"}""");
        assertThat(DocumentFormat.canonical(new ConditionDocument("gout", "Gout", null, "Pain.", null, null)))
                .isEqualTo("""
                        {"description":"Pain.","kind":"condition","name":"Gout","slug":"gout"}""");
    }

    @Test
    void tooManyAndTooLongSynonymsAreRefused() {
        var tooMany = sideEffect(Collections.nCopies(Synonyms.MAX_COUNT + 1, "itchy"));
        var tooLong = new ConditionDocument("gout", "Gout", List.of("g".repeat(61)), "Pain.", null, null);

        assertThatThrownBy(() -> editor.publish(tooMany, tooLong))
                .hasMessageContaining("2 problem(s)")
                .hasMessageContaining("side-effect pruritus: synonyms: size must be between 0 and 60")
                .hasMessageContaining("condition gout: synonyms.0: size must be between 0 and 60");

        ask("{ sideEffect(slug: \"pruritus\") { id } condition(slug: \"gout\") { id } }")
                .body("data.sideEffect", nullValue())
                .body("data.condition", nullValue());
    }

    @Test
    void synonymsAreReadInTheOrderOfTheDocument() {
        editor.publish(new SideEffectDocument(
                "stinging-1", "Stinging", "stinging", List.of("smarting", "burning"), "skin", null));
        editor.publish(new SideEffectDocument("stinging-2", "Stinging too", "stinging", null, "skin", null));

        ask("{ one: sideEffect(slug: \"stinging-1\") { synonyms } two: sideEffect(slug: \"stinging-2\") { synonyms } }")
                .body("errors", nullValue())
                .body("data.one.synonyms", equalTo(List.of("smarting", "burning")))
                .body("data.two.synonyms", equalTo(List.of()));
    }

    private static SideEffectDocument sideEffect(List<String> synonyms) {
        return new SideEffectDocument("pruritus", "Pruritus", "itching", synonyms, "skin", null);
    }
}
