package org.monograph.content.search;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

@MonographTest
class DangerTest {

    private static final Map<Danger, String> WORDS = Map.ofEntries(
            Map.entry(Danger.OVERDOSE, "overdose"),
            Map.entry(Danger.PREGNANCY, "pregnant"),
            Map.entry(Danger.BREASTFEEDING, "breastfeeding"),
            Map.entry(Danger.DRIVING, "driving"),
            Map.entry(Danger.STOPPING, "withdrawal"),
            Map.entry(Danger.SUICIDE, "suicidal"),
            Map.entry(Danger.ALCOHOL, "alcohol"),
            Map.entry(Danger.DEPRESSANTS, "opioids"),
            Map.entry(Danger.DEPENDENCE, "addiction"),
            Map.entry(Danger.AGE, "elderly"),
            Map.entry(Danger.KIDNEY, "kidney disease"),
            Map.entry(Danger.LIVER, "liver disease"),
            Map.entry(Danger.CONTRAINDICATION, "contraindicated"),
            Map.entry(Danger.BOX, "boxed warning"));
    private static final List<String> TEMPLATES =
            List.of("%1$s %2$s", "%2$s %1$s", "what about %2$s while taking %1$s");

    @Inject
    Session session;

    @ParameterizedTest
    @CsvSource({
        "clonazepam overdose, OVERDOSE",
        "took TOO MUCH of it, OVERDOSE",
        "overdoze, OVERDOSE",
        "pregnent, PREGNANCY",
        "pregn, PREGNANCY",
        "brestfeeding, BREASTFEEDING",
        "can i drive, DRIVING",
        "quit cold turkey, STOPPING",
        "withdrawl, STOPPING",
        "suisidal, SUICIDE",
        "i want to kill myself, SUICIDE",
        "beer, ALCOHOL",
        "alchohol, ALCOHOL",
        "alcohol and driving, ALCOHOL DRIVING",
        "is it addictive?, DEPENDENCE",
        "black box, BOX",
        "ran out of baclofen, STOPPING",
        "skipped, STOPPING",
        "slipped disk, ''",
        "I OD'ed, OVERDOSE",
        "she ODed, OVERDOSE",
        "od on tizanidine, OVERDOSE",
        "took the whole bottle, OVERDOSE",
        "took the whole, ''",
        "found unconscious, OVERDOSE",
        "lethal dose, OVERDOSE",
        "my child has swallowed one, OVERDOSE",
        "my child ate one, OVERDOSE",
        "vodka, ALCOHOL",
        "whisky, ALCOHOL",
        "whiskey, ALCOHOL",
        "rum, ALCOHOL",
        "gin and tonic, ALCOHOL",
        "fentanyl, DEPRESSANTS",
        "methadone, DEPRESSANTS",
        "tramadol, DEPRESSANTS",
        "percocet, DEPRESSANTS",
        "oxycontin, DEPRESSANTS",
        "hydrocodone, DEPRESSANTS",
        "vicodin, DEPRESSANTS",
        "birth defects, PREGNANCY",
        "birth control, ''",
        "fetus, PREGNANCY",
        "foetus, PREGNANCY",
        "first trimester, PREGNANCY",
        "trying for a baby, PREGNANCY",
        "don't want to live, SUICIDE",
        "I don’t want to live anymore, SUICIDE",
        "no reason to live, SUICIDE",
        "better off dead, SUICIDE",
        "better, ''",
        "end it all, SUICIDE",
        "take my life, SUICIDE",
        "what to take, ''",
        "kill mys, SUICIDE",
        "live, LIVER",
        "too, ''",
        "nonstop, ''",
        "carbon, ''",
        "clonazepam, ''",
        "dry mouth, ''"
    })
    void aSearchNamesDangers(String search, String dangers) {
        assertThat(Danger.namedInSearch(search).stream().map(Danger::name).collect(toSet()))
                .isEqualTo(Stream.of(dangers.split(" "))
                        .filter(name -> !name.isEmpty())
                        .collect(toSet()));
    }

    @ParameterizedTest
    @EnumSource(
            value = WarningKind.class,
            names = {"MONITORING", "PRECAUTION"},
            mode = EnumSource.Mode.EXCLUDE)
    void eachKindOfWarningExceptTheGeneralOnesIsAboutADanger(WarningKind kind) {
        var warning = new Warning();
        warning.kind = kind;
        warning.title = "A heading";
        warning.text = "Suicidal thoughts can come.";

        assertThat(Danger.topicsOf(warning)).hasSize(1);
    }

    @Test
    void aWarningAboutMentalHealthIsNotAlwaysAboutSuicide() {
        var warning = new Warning();
        warning.kind = WarningKind.MENTAL_HEALTH;
        warning.title = "Seeing or hearing what is not there";
        warning.text = "Some people had hallucinations.";

        assertThat(Danger.topicsOf(warning)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Never stop suddenly, STOPPING",
        "'No alcohol, and no other drug that makes you drowsy', ALCOHOL",
        "Serotonin syndrome, ''"
    })
    void aWarningIsAboutTheDangerInItsHeading(String title, String danger) {
        var warning = new Warning();
        warning.kind = WarningKind.PRECAUTION;
        warning.title = title;

        assertThat(Danger.topicsOf(warning)).isEqualTo(danger.isEmpty() ? Set.of() : Set.of(Danger.valueOf(danger)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clonazepam overdose",
                "clonazapam overdoze",
                "clonazepam pregnancy",
                "pregnant",
                "breastfeeding with klonopin",
                "driving",
                "baclofen stop",
                "tizanidine withdrawl",
                "suicidal",
                "kill myself",
                "alcohol",
                "clonazepam wine",
                "cyclobenzaprine too much",
                "baclofen kidney",
                "clonazepam elderly",
                "ran out of baclofen",
                "vodka with tizanidine",
                "fentanyl and baclofen",
                "clonazepam birth defects"
            })
    void aWarningOrAnswerRanksBeforeTheDrug(String search) {
        List<String> types = ask(
                        "query($text: String!) { search(text: $text, kinds: [DRUG, WARNING, FAQ_ENTRY]) { edges { node { __typename } } } }",
                        Map.of("text", search))
                .body("errors", nullValue())
                .extract()
                .path("data.search.edges.node.__typename");

        assertThat(types.getFirst()).isIn("Warning", "FaqEntry");
    }

    /// For each danger that the drugs of the first content have entries about.
    @Test
    void theFirstHitIsAboutTheDrugAndTheDanger() {
        var missed = new ArrayList<String>();
        int searches = 0;
        for (var drug : List.of("baclofen", "clonazepam", "cyclobenzaprine", "tizanidine")) {
            for (var word : WORDS.entrySet()) {
                var expected = entries(drug, word.getKey());
                for (var template : expected.isEmpty() ? List.<String>of() : TEMPLATES) {
                    var text = template.formatted(drug, word.getValue());
                    var first = first(text);
                    searches++;
                    if (!expected.contains(first)
                            && !contraindications(drug, word.getValue()).contains(first)) {
                        missed.add("%s: %s, not of %s".formatted(text, first, expected));
                    }
                }
            }
        }

        assertThat(missed).isEmpty();
        assertThat(searches).isGreaterThan(90);
    }

    private List<String> entries(String drug, Danger danger) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select node_id from search_entry where slug = :slug and :danger = any(dangers)",
                                String.class)
                        .setParameter("slug", drug)
                        .setParameter("danger", danger.name())
                        .getResultList());
    }

    /// They come first where they have the word, even if their heading is about more than the danger.
    private List<String> contraindications(String drug, String word) {
        return QuarkusTransaction.requiringNew()
                .call(() -> session.createNativeQuery(
                                "select node_id from search_entry where slug = :slug and 'CONTRAINDICATION' = any(dangers) and words @@ plainto_tsquery('monograph', :word)",
                                String.class)
                        .setParameter("slug", drug)
                        .setParameter("word", word)
                        .getResultList());
    }

    private static String first(String text) {
        List<String> ids = ask(
                        "query($text: String!) { search(text: $text, kinds: [DRUG, WARNING, FAQ_ENTRY], first: 1) { edges { node { ... on Node { id } } } } }",
                        Map.of("text", text))
                .body("errors", nullValue())
                .extract()
                .path("data.search.edges.node.id");
        return ids.isEmpty() ? "nothing" : new String(Base64.getUrlDecoder().decode(ids.getFirst()), UTF_8);
    }
}
