package org.monograph.content.drug;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.publishing.Editor;

@MonographTest
class DrugTest {

    private static final String AS_OF =
            "query($slug: String!, $at: DateTime) { drug(slug: $slug, asOf: $at) { id summary revision } }";

    @Inject
    Editor editor;

    @Test
    void aDrugIsFoundByItsSlug() {
        editor.publishDrug("found-by-slug", "Care");

        ask("""
                { drug(slug: "found-by-slug") {
                    slug name brandNames drugClass summary lastReviewed reviewDue reviewOverdue revision citations { slug title }
                } }""")
                .statusCode(200)
                .body("errors", nullValue())
                .body(
                        "data.drug",
                        equalTo(Map.of(
                                "slug", "found-by-slug",
                                "name", "Drug found-by-slug",
                                "brandNames", List.of("Brand found-by-slug"),
                                "drugClass", "Class",
                                "summary", "Summary of found-by-slug",
                                "lastReviewed", "2026-01-01",
                                "reviewDue", "2027-01-01",
                                "reviewOverdue", Instant.now().isAfter(Instant.parse("2027-01-01T23:59:59.999Z")),
                                "revision", 1,
                                "citations", List.of(Map.of("slug", "reference-book", "title", "A reference book")))));
    }

    @Test
    void anUnknownDrugIsNull() {
        ask("{ drug(slug: \"not-there\") { id } }")
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.drug", nullValue());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Clonazepam",
                "clonazepam ",
                "clona--zepam",
                "-a",
                "a-",
                "ä",
                "a\u0000b",
                "💊",
                "a'; drop table drug; --"
            })
    void aTextThatIsNoSlugIsADrugThatWeDoNotHold(String text) {
        ask("""
                query($slug: String!) {
                  drug(slug: $slug) { id }
                  past: drug(slug: $slug, asOf: "2026-01-01T00:00:00Z") { id }
                  condition(slug: $slug) { id }
                  sideEffect(slug: $slug) { id }
                }""", Map.of("slug", text))
                .statusCode(200)
                .body("errors", nullValue())
                .body("data.drug", nullValue())
                .body("data.past", nullValue())
                .body("data.condition", nullValue())
                .body("data.sideEffect", nullValue());
    }

    @Test
    void asOfShowsWhatWasPublishedAtThatMoment() {
        editor.publishDrug("past", "First wording");
        Instant first = publishedAt("past");
        editor.publishDrug("past", "Second wording");
        Instant second = publishedAt("past");

        var answer = ask(
                        """
                query($before: DateTime, $first: DateTime, $last: DateTime, $second: DateTime) {
                  before: drug(slug: "past", asOf: $before) { ...state }
                  first: drug(slug: "past", asOf: $first) { ...state }
                  lastMomentOfFirst: drug(slug: "past", asOf: $last) { ...state }
                  second: drug(slug: "past", asOf: $second) { ...state }
                  now: drug(slug: "past") { ...state }
                }
                fragment state on Drug { id revision warnings(kinds: PRECAUTION) { id text drug { revision } } }""",
                        Map.of(
                                "before", first.minusNanos(1_000).toString(),
                                "first", first.toString(),
                                "last", second.minusNanos(1).toString(),
                                "second", second.toString()))
                .body("errors", nullValue())
                .body("data.before", nullValue())
                .body("data.first.revision", equalTo(1))
                .body("data.first.warnings.text", contains("First wording"))
                .body("data.first.warnings[0].drug.revision", equalTo(1))
                .body("data.now.revision", equalTo(2))
                .body("data.now.warnings.text", contains("Second wording"))
                .extract()
                .jsonPath();

        assertThat(answer.getMap("data.lastMomentOfFirst")).isEqualTo(answer.getMap("data.first"));
        assertThat(answer.getString("data.second.warnings[0].text")).isEqualTo("Second wording");
    }

    @Test
    void objectsOfAPastMomentHaveOtherIdsEvenWhenTheyAreStillCurrent() {
        editor.publishDrug("past-ids", "Care");

        var answer = ask("""
                query($at: DateTime) {
                  now: drug(slug: "past-ids") { ...ids }
                  then: drug(slug: "past-ids", asOf: $at) { ...ids }
                }
                fragment ids on Drug { id warnings { id drug { id warnings { id } } citations { id } } }""", Map.of("at", publishedAt("past-ids").toString()))
                .body("errors", nullValue())
                .extract()
                .jsonPath();

        for (var path : List.of("id", "warnings[0].id", "warnings[0].drug.id", "warnings[0].drug.warnings[0].id")) {
            assertThat(answer.getString("data.then." + path)).isNotEqualTo(answer.getString("data.now." + path));
        }
        assertThat(answer.getString("data.then.id")).isEqualTo(answer.getString("data.then.warnings[0].drug.id"));
        assertThat(answer.getString("data.then.warnings[0].citations[0].id"))
                .describedAs("citations are always current")
                .isEqualTo(answer.getString("data.now.warnings[0].citations[0].id"));
    }

    @Test
    void aRefusedFieldDoesNotAffectOtherFields() {
        editor.publishDrug("beside", "Care");

        for (int round = 0; round < 20; round++) {
            ask("""
                    {
                      bad: drug(slug: "beside", asOf: "x") { id }
                      good: drug(slug: "beside") { warnings { text citations { slug } } }
                      badToo: drug(slug: "beside", asOf: "9000-01-01T00:00:00Z") { id }
                    }""")
                    .body("errors.path", contains(List.of("bad"), List.of("badToo")))
                    .body("data.good.warnings.text", contains("Boxed", "Care", "Driving"))
                    .body("data.good.warnings[2].citations.slug", contains("reference-book"));
        }
    }

    @Test
    void theTimeOfAPublicationIsAValidAsOf() {
        editor.publishDrug("just-now", "Care");

        ask(AS_OF, Map.of("slug", "just-now", "at", publishedAt("just-now").toString()))
                .body("errors", nullValue())
                .body("data.drug.revision", equalTo(1));
    }

    private static Instant publishedAt(String slug) {
        return Instant.parse(ask("query($slug: String!) { drug(slug: $slug) { publishedAt } }", Map.of("slug", slug))
                .extract()
                .path("data.drug.publishedAt"));
    }

    @Test
    void aDrugIsNullBeforeItsFirstPublication() {
        for (var moment : List.of("1969-12-31T23:59:59Z", "0001-01-01T00:00:00Z", "-999999999-01-01T00:00:00Z")) {
            ask(AS_OF, Map.of("slug", "clonazepam", "at", moment))
                    .body("errors", nullValue())
                    .body("data.drug", nullValue());
        }
    }

    @Test
    void aFutureMomentIsRefused() {
        ask(
                        AS_OF,
                        Map.of(
                                "slug",
                                "clonazepam",
                                "at",
                                Instant.now().plusSeconds(3600).toString()))
                .body("data.drug", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].message", containsString("future"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "", "2026-13-01T00:00:00Z", "2026-01-01", "2026-01-01\n"})
    void anInvalidMomentIsRefused(String moment) {
        ask(AS_OF, Map.of("slug", "clonazepam", "at", moment))
                .body("data.drug", nullValue())
                .body("errors.extensions.code", contains("BAD_USER_INPUT"))
                .body("errors[0].path", contains("drug"))
                .body(
                        "errors[0].message",
                        equalTo("asOf: the value is not a valid DateTime; the schema describes its form"));
    }

    @Test
    void aMomentMayHaveAnOffset() {
        editor.publishDrug("offset", "Care");
        var moment = publishedAt("offset").atOffset(ZoneOffset.ofHours(9)).toString();

        ask(AS_OF, Map.of("slug", "offset", "at", moment))
                .body("errors", nullValue())
                .body("data.drug.revision", equalTo(1));
    }
}
