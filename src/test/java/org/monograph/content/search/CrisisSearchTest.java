package org.monograph.content.search;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.MonographTest;
import org.monograph.content.emergency.CrisisSentencesTest;

@MonographTest
class CrisisSearchTest {

    private static final String SEARCH = """
            query($text: String!, $kinds: [SearchKind!], $first: Int, $after: String) {
              search(text: $text, kinds: $kinds, first: $first, after: $after) {
                totalCount facets { kind count } unknownWords correctedTo
                pageInfo { hasNextPage endCursor }
                edges { score kind title snippet matchedOn drug { slug } node {
                  ... on EmergencyAdvice { slug steps contacts { number jurisdiction purpose } } } } } }""";

    /// Drugs without a monograph: in the list of other drugs, missing in it, and spelled like a common word.
    private static final List<String> OTHER_DRUGS = List.of(
            ("Combivir Halcion Talofen Flameril Fexeric Ambirix Spiriva Requip Relpax Actos Plavix Lipitor Crestor"
                            + " Zoloft Prozac Paxil Celexa Lexapro Effexor Cymbalta Wellbutrin Remeron Seroquel Zyprexa Risperdal"
                            + " Abilify Geodon Latuda Depakote Tegretol Lamictal Keppra Topamax Dilantin Neurontin Lyrica Xanax"
                            + " Ativan Valium Restoril Ambien Lunesta Sonata Soma Skelaxin Robaxin Parafon Norflex Dantrium"
                            + " Ultram Percocet Vicodin Norco Dilaudid Opana Suboxone Methadose Adderall Ritalin Concerta Strattera"
                            + " Synthroid Coumadin Xarelto Eliquis Humira Enbrel fluvoxamine lorazepam gabapentin betanidine")
                    .split(" "));
    private static final int SEARCHES_OF_A_REQUEST = 20;
    private static final List<String> DANGERS = List.of(
            "overdose",
            "withdrawal",
            "while pregnant",
            "breastfeeding",
            "kidney disease",
            "addiction",
            "elderly",
            "can I drive on",
            "suicidal on",
            "ran out of");

    /// `CrisisSentencesTest` has all sentences.
    @Test
    void theFirstHitOfACrisisSaysWhatToDoAndWhomToCall() throws IOException {
        var sentences = everySixth(CrisisSentencesTest.sentences().entrySet());
        var found = searches(sentences.stream().map(Map.Entry::getKey).toList());
        var wrong = new LinkedHashMap<String, Object>();
        for (var sentence : sentences) {
            var hits = found.get(sentence.getKey());
            var isCrisis = !sentence.getValue().equals("-");
            var isFirst = sentence.getValue().equals(hits.getString("edges[0].node.slug"))
                    && hits.getList("edges[0].node.contacts.number").size() > 1;
            if (isCrisis ? !isFirst : hits.getString("edges.matchedOn").contains("WHOLE_TEXT")) {
                wrong.put(sentence.getKey(), hits.getList("edges.title"));
            }
        }

        assertThat(wrong).isEmpty();
        assertThat(sentences).hasSizeGreaterThan(120);
    }

    private static <E> List<E> everySixth(Collection<E> all) {
        var list = List.copyOf(all);
        return IntStream.range(0, list.size())
                .filter(at -> at % 6 == 0)
                .mapToObj(list::get)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "took 20 baclofen, baclofen",
        "my son swallowed baclofen, baclofen",
        "can't breathe after tizanidine, tizanidine",
        "klonopin overdose, clonazepam",
        "overdoze of flexaril, cyclobenzaprine",
        "baclofen 20 mg x3 too much, baclofen"
    })
    void entriesOfTheNamedDrugAndOfNoOtherFollow(String text, String drug) {
        var found = search(text, null, 50, null)
                .body("data.search.edges[0].kind", equalTo("EMERGENCY"))
                .extract()
                .jsonPath();
        var drugs = found.<String>getList("data.search.edges.findAll { it.drug != null }.drug.slug");

        assertThat(drugs).isNotEmpty().containsOnly(drug);
    }

    @Test
    void thoughtsOfSuicideShowTheCrisisLinesOfEachJurisdiction() {
        search("I want to kill myself", null, 1, null)
                .body("data.search.edges.node.slug", contains("thoughts-of-suicide"))
                .body("data.search.edges.matchedOn", contains(List.of("WHOLE_TEXT")))
                .body("data.search.edges[0].drug", nullValue())
                .body("data.search.edges[0].score", equalTo(999.0f))
                .body(
                        "data.search.edges[0].node.contacts.number",
                        equalTo(List.of("988", "911", "116 123", "111", "999", "112", "116 123")));
    }

    @Test
    void severalEmergenciesComeInTheOrderOfTheirUrgency() {
        search("took 20 baclofen to kill myself and now cannot breathe", null, 3, null)
                .body("data.search.edges.node.slug", contains("not-breathing", "overdose", "thoughts-of-suicide"));
    }

    @Test
    void anEmergencyIsOnTheFirstPageOnlyAndCounted() {
        var first = search("clonazepam overdose", null, 1, null)
                .body("data.search.edges.kind", contains("EMERGENCY"))
                .body("data.search.facets.find { it.kind == 'EMERGENCY' }.count", equalTo(1))
                .extract();
        search("clonazepam overdose", null, 100, first.path("data.search.pageInfo.endCursor"))
                .body("data.search.edges.kind", not(hasItem("EMERGENCY")))
                .body("data.search.edges.size()", equalTo(first.<Integer>path("data.search.totalCount") - 1));
    }

    @Test
    void otherKindsLeaveAnEmergencyOut() {
        search("clonazepam overdose", List.of("WARNING"), 10, null)
                .body("data.search.edges.kind", everyItem(equalTo("WARNING")))
                .body("data.search.edges[0].title", equalTo("Too much clonazepam"));
        search("clonazepam overdose", List.of("EMERGENCY"), 10, null)
                .body("data.search.edges.node.slug", contains("overdose"))
                .body("data.search.totalCount", equalTo(1));
    }

    /// Each drug with two dangers, each danger with many drugs.
    @Test
    void aDangerOfAnotherDrugIsAnsweredByNoneOfOurs() {
        var drugs = new LinkedHashMap<String, String>();
        IntStream.range(0, 2 * OTHER_DRUGS.size()).forEach(at -> {
            var drug = OTHER_DRUGS.get(at % OTHER_DRUGS.size());
            var danger = DANGERS.get((at + at / OTHER_DRUGS.size()) % DANGERS.size());
            drugs.put(danger.contains(" ") ? danger + " " + drug : drug + " " + danger, drug.toLowerCase());
        });
        var wrong = new ArrayList<String>();
        searches(drugs.keySet()).forEach((text, found) -> {
            if (found.getList("edges.kind").stream().anyMatch(kind -> !kind.equals("EMERGENCY"))
                    || !found.getList("unknownWords").contains(drugs.get(text))) {
                wrong.add(text + ": " + found.getList("edges.title") + " unknown " + found.getList("unknownWords"));
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(drugs).hasSize(2 * OTHER_DRUGS.size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Combivir withdrawal", "withdrawal from Halcion", "heroin addiction", "codeine while pregnant"})
    void nothingIsFoundAboutADangerOfAnotherDrug(String text) {
        search(text, null, 10, null)
                .body("data.search.edges", empty())
                .body("data.search.totalCount", equalTo(0))
                .body("data.search.unknownWords.size()", equalTo(1));
    }

    /// Everyday words for other substances, beside a danger.
    @Test
    void aDangerOfASubstanceIsAnsweredByNoDrugOfOurs() {
        var wrong = new ArrayList<String>();
        searches(List.of(
                        "iron overdose",
                        "child drank bleach",
                        "swallowed antifreeze",
                        "too much zinc",
                        "vitamin overdose",
                        "toddler ate detergent",
                        "steroid withdrawal",
                        "weed while pregnant",
                        "antidepressants overdose",
                        "magnesium too much",
                        "insulin overdose"))
                .forEach((text, found) -> {
                    if (!Set.of("EMERGENCY").containsAll(found.getList("edges.kind"))
                            || found.getList("unknownWords").size() != 1) {
                        wrong.add(text + ": " + found.getList("edges.title") + found.getList("unknownWords"));
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void aDrugOfOursIsFoundBesideASubstance() {
        search("took too much baclofen with iron", null, 20, null)
                .body("data.search.edges[0].node.slug", equalTo("overdose"))
                .body("data.search.edges.drug.findAll { it != null }.slug", hasItem("baclofen"));
        search("weed", null, 20, null).body("data.search.unknownWords", empty());
    }

    @Test
    void aContractionIsKnownWithAndWithoutItsApostrophe() {
        searches(List.of(
                        "she wouldnt overdose",
                        "dont overdose",
                        "cant stop, withdrawal",
                        "i didn't overdose",
                        "im pregnant"))
                .forEach((_, found) -> assertThat(found.getList("unknownWords")).isEmpty());
    }

    @Test
    void aWordThatIsNoNameHidesNothing() {
        search("weekend withdrawal", null, 10, null)
                .body("data.search.unknownWords", empty())
                .body("data.search.edges.kind", hasItems("WARNING"));
        search("took too much clonazepam with Halcion", null, 20, null)
                .body("data.search.edges[0].node.slug", equalTo("overdose"))
                .body("data.search.edges.drug.findAll { it != null }.slug", everyItem(in(List.of("clonazepam"))))
                .body("data.search.edges[1].title", equalTo("Too much clonazepam"));
    }

    /// The results by text, as many in one request as are allowed.
    private static Map<String, JsonPath> searches(Collection<String> texts) {
        var found = new LinkedHashMap<String, JsonPath>();
        var all = List.copyOf(texts);
        for (int from = 0; from < all.size(); from += SEARCHES_OF_A_REQUEST) {
            var some = all.subList(from, Math.min(from + SEARCHES_OF_A_REQUEST, all.size()));
            var answer = ask(query(some.size()), variables(some))
                    .body("errors", nullValue())
                    .extract()
                    .asString();
            for (int at = 0; at < some.size(); at++) {
                found.put(some.get(at), new JsonPath(answer).setRootPath("data.search" + at));
            }
        }
        return found;
    }

    private static String query(int searches) {
        return IntStream.range(0, searches)
                        .mapToObj(at -> "$text%1$d: String!".formatted(at))
                        .collect(joining(", ", "query(", ") {"))
                + IntStream.range(0, searches)
                        .mapToObj(at -> " search%1$d: search(text: $text%1$d, first: 10) { ...found }".formatted(at))
                        .collect(joining())
                + """
                 } fragment found on SearchConnection { unknownWords edges { kind title matchedOn node {
                    ... on EmergencyAdvice { slug contacts { number } } } } }""";
    }

    private static Map<String, String> variables(List<String> texts) {
        return IntStream.range(0, texts.size()).boxed().collect(toMap(at -> "text" + at, texts::get));
    }

    private static ValidatableResponse search(String text, List<String> kinds, int first, String after) {
        var variables = new HashMap<String, Object>(Map.of("text", text, "first", first));
        variables.put("kinds", kinds);
        variables.put("after", after);
        return ask(SEARCH, variables).body("errors", nullValue());
    }
}
