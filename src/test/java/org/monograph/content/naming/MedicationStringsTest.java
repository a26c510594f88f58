package org.monograph.content.naming;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.DrugMatchClient.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;

/// Measures how 1,800 real medication lines are read, by kind of line.
@MonographTest
class MedicationStringsTest {

    private static final String MISSPELT = "misspelt";
    private static final String OTHER = "another drug";
    private static final List<Reading> READINGS = new ArrayList<>();

    private record Line(String term, String drug, String kind) {

        static Line of(String row) {
            var columns = row.split("\t");
            return new Line(columns[0], columns[1], columns[2]);
        }
    }

    private record Reading(Line line, String status, List<String> drugs) {

        boolean isRight() {
            return status.equals("EXACT") && drugs.equals(List.of(line.drug));
        }

        boolean isWrong() {
            return status.equals("EXACT") && !isRight();
        }

        boolean isSuggestion() {
            return status.equals("SUGGESTION");
        }
    }

    /// Not in a `@BeforeAll` method, since the port is known only when a test begins.
    @BeforeEach
    void readAllOnce() throws IOException {
        if (!READINGS.isEmpty()) {
            return;
        }
        var lines = lines();
        IntStream.iterate(0, from -> from < lines.size(), from -> from + DrugMatchApi.MAX_TERMS)
                .mapToObj(from -> lines.subList(from, Math.min(lines.size(), from + DrugMatchApi.MAX_TERMS)))
                .forEach(MedicationStringsTest::read);
        Logger.getLogger(MedicationStringsTest.class).info(table());
    }

    private static List<Line> lines() throws IOException {
        try (var file = MedicationStringsTest.class.getResourceAsStream("/names/medication-strings.tsv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(row -> !row.startsWith("#"))
                    .map(Line::of)
                    .toList();
        }
    }

    private static void read(List<Line> lines) {
        List<Map<String, Object>> matches =
                match(lines.stream().map(Line::term).toList()).extract().path("data.matchDrugs");
        IntStream.range(0, lines.size()).forEach(at -> READINGS.add(reading(lines.get(at), matches.get(at))));
    }

    @SuppressWarnings("unchecked")
    private static Reading reading(Line line, Map<String, Object> match) {
        var drugs = ((List<Map<String, String>>) match.get("drugs"))
                .stream().map(drug -> drug.get("slug")).toList();
        return new Reading(line, (String) match.get("status"), drugs);
    }

    private static String table() {
        var rows = new StringBuilder("\nkind | lines | EXACT and right | SUGGESTION | NONE | wrong\n");
        new TreeMap<>(READINGS.stream().collect(groupingBy(reading -> reading.line.kind)))
                .forEach((kind, readings) -> rows.append("%s | %d | %d | %d | %d | %d%n"
                        .formatted(
                                kind,
                                readings.size(),
                                readings.stream().filter(Reading::isRight).count(),
                                readings.stream().filter(Reading::isSuggestion).count(),
                                readings.stream()
                                        .filter(reading -> reading.status.equals("NONE"))
                                        .count(),
                                readings.stream().filter(Reading::isWrong).count())));
        READINGS.stream()
                .filter(reading -> !reading.isRight()
                        && !(reading.line.kind.equals(OTHER) && reading.status.equals("NONE"))
                        && !(reading.line.kind.equals(MISSPELT) && reading.isSuggestion()))
                .forEach(reading -> rows.append(reading).append('\n'));
        return rows.toString();
    }

    @Test
    void noOtherDrugIsEverMeant() {
        assertThat(READINGS).hasSize(1800).filteredOn(Reading::isWrong).isEmpty();
    }

    @Test
    void atLeastNinetyFiveOfAHundredRightlySpeltLinesAreRead() {
        var ours = READINGS.stream()
                .filter(reading -> !reading.line.kind.equals(OTHER) && !reading.line.kind.equals(MISSPELT))
                .toList();

        assertThat(ours).hasSize(204);
        assertThat(ours.stream().filter(Reading::isRight).count()).isGreaterThanOrEqualTo(195);
    }

    @Test
    void atLeastEightyFiveOfAHundredLinesOfOurDrugsAreRead() {
        var ours = READINGS.stream()
                .filter(reading -> !reading.line.kind.equals(OTHER))
                .toList();

        assertThat(ours).hasSize(242);
        assertThat(ours.stream().filter(Reading::isRight).count()).isGreaterThanOrEqualTo(206);
    }

    @Test
    void mostMisspeltLinesLeadToTheRightDrug() {
        var misspelt = READINGS.stream()
                .filter(reading -> reading.line.kind.equals(MISSPELT))
                .toList();

        assertThat(misspelt).hasSize(38);
        assertThat(misspelt)
                .filteredOn(reading -> reading.drugs.equals(List.of(reading.line.drug)))
                .hasSizeGreaterThanOrEqualTo(35);
    }

    @Test
    void otherDrugsLeadToAtMostThreeSuggestions() {
        var others = READINGS.stream()
                .filter(reading -> reading.line.kind.equals(OTHER))
                .toList();

        assertThat(others).hasSize(1558);
        assertThat(others).filteredOn(Reading::isSuggestion).hasSizeLessThanOrEqualTo(3);
    }
}
