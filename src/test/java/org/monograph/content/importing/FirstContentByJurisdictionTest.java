package org.monograph.content.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.door.http.GraphQL.ask;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.MonographTest;

/// The page of a drug for one country has no sentence that holds in another one only.
@MonographTest
class FirstContentByJurisdictionTest {

    private static final Pattern AMERICAN =
            Pattern.compile("\\b(United States|US|FDA|DailyMed|911|988|1-800-[0-9-]+|American)\\b");
    private static final Pattern BRITISH = Pattern.compile(
            "\\b(United Kingdom|UK|British|NHS|999|116 123|Yellow Card|MHRA|National Health Service|England|Scotland|Wales)\\b");

    /// Texts that have both are about several countries, such as a list of emergency numbers.
    private static final Map<String, Pattern> FOREIGN = Map.of("GB", AMERICAN, "US", BRITISH);
    private static final Map<String, Pattern> OWN = Map.of("GB", BRITISH, "US", AMERICAN);

    private static final String PAGE = """
            query($slug: String!, $in: Jurisdiction) { drug(slug: $slug) {
                summary stopping { text } onset { text } dependenceRisk { text } sedationPotential { text }
                keyPoints(jurisdiction: $in) { title text }
                mechanisms(jurisdiction: $in) { text }
                sections(jurisdiction: $in) { heading body }
                uses(jurisdiction: $in) { summary onset duration }
                sideEffects(jurisdiction: $in) { note seekHelp }
                warnings(jurisdiction: $in) { title text parts }
                alternatives(jurisdiction: $in) { reason }
                faq(jurisdiction: $in) { question answer }
                doses(jurisdiction: $in) { note howToTake }
                tapering(jurisdiction: $in) { text ifSymptoms ifOutOfMedicine }
                monitoring(jurisdiction: $in) { test when threshold action }
                contraindications(jurisdiction: $in) { name text }
                pharmacokinetics(jurisdiction: $in) { note }
                products(jurisdiction: $in) { excipients { concern } }
                unknownParts(jurisdiction: $in) { reason }
            } }""";

    @ParameterizedTest
    @CsvSource({
        "clonazepam, GB", "clonazepam, US", "baclofen, GB", "baclofen, US",
        "tizanidine, GB", "tizanidine, US", "cyclobenzaprine, GB", "cyclobenzaprine, US"
    })
    void aPageHasNoSentenceOfAnotherCountryOnly(String slug, String jurisdiction) {
        Map<String, Object> page =
                ask(PAGE, Map.of("slug", slug, "in", jurisdiction)).extract().path("data.drug");
        var sentences = texts(page)
                .flatMap(text -> Stream.of(text.split("(?<=[.!?:;])\\s+|\\n")))
                .toList();

        assertThat(sentences).hasSizeGreaterThan(100);
        assertThat(sentences)
                .filteredOn(
                        sentence -> FOREIGN.get(jurisdiction).matcher(sentence).find())
                .filteredOn(sentence -> !OWN.get(jurisdiction).matcher(sentence).find())
                .isEmpty();
    }

    private static Stream<String> texts(Object value) {
        return switch (value) {
            case String text -> Stream.of(text);
            case List<?> items -> items.stream().flatMap(FirstContentByJurisdictionTest::texts);
            case Map<?, ?> fields -> fields.values().stream().flatMap(FirstContentByJurisdictionTest::texts);
            case null -> Stream.of();
            default -> throw new IllegalArgumentException(value.toString());
        };
    }
}
