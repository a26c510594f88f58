package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.monograph.content.openfda.OpenFdaJson.TODAY;
import static org.monograph.content.openfda.OpenFdaJson.document;
import static org.monograph.content.openfda.OpenFdaJson.fields;
import static org.monograph.content.openfda.OpenFdaJson.label;
import static org.monograph.content.openfda.OpenFdaJson.outline;
import static org.monograph.content.openfda.OpenFdaJson.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.labelsource.LabelFlag;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelsource.TestLabels.Collected;

class OpenFdaReaderTest {

    @Test
    void aSectionInAnotherOneIsWrittenOnceAndWhatFollowsItStaysBehindIt() {
        var label = document(fields(
                "adverse_reactions",
                List.of(
                        "6 ADVERSE REACTIONS Most common: rash. 6.1 Trials Trial text. See 17.",
                        "6.1 Trials Trial text."),
                "overdosage",
                List.of("10 OVERDOSAGE Call for help.")));

        assertThat(outline(label))
                .containsExactly(
                        "0 adverse-reactions: 6 ADVERSE REACTIONS Most common: rash.",
                        "1 adverse-reactions-2: 6.1 Trials Trial text.",
                        "1 adverse-reactions-part-2: See 17.",
                        "0 overdosage: 10 OVERDOSAGE Call for help.");
    }

    @Test
    void aSectionNeverStandsInOneThatBeginsLater() {
        var label = document(fields(
                "pregnancy", List.of("Pregnancy: ask a doctor."),
                "spl_medguide", List.of("Guide. Pregnancy: ask a doctor. End.")));

        assertThat(outline(label))
                .containsExactly(
                        "0 pregnancy: Pregnancy: ask a doctor.",
                        "0 spl-medguide: Guide. Pregnancy: ask a doctor. End.");
    }

    @Test
    void equalItemsOfOneFieldAreOneSection() {
        var label = document(fields("warnings", List.of("For external use only.", "For external use only.")));

        assertThat(outline(label)).containsExactly("0 warnings: For external use only.");
        assertThat(label.content().fields().getFirst().items()).containsExactly("warnings", "warnings");
    }

    @Test
    void uncodedPartsAreFoundByTheirNumber() {
        var label = document(fields(
                "use_in_specific_populations",
                List.of("8 USE IN SPECIFIC POPULATIONS 8.1 Pregnancy Risk (see 8.3 and Use (8.2)). 8.2 Lactation Milk."
                        + " 8.3 Females and Males Tests. Lactation: none (8.2)"),
                "pregnancy",
                List.of("8.1 Pregnancy Risk (see 8.3 and Use (8.2)).")));

        assertThat(outline(label))
                .containsExactly(
                        "0 use-in-specific-populations: 8 USE IN SPECIFIC POPULATIONS",
                        "1 pregnancy: 8.1 Pregnancy Risk (see 8.3 and Use (8.2)).",
                        "1 use-in-specific-populations-8-2: 8.2 Lactation Milk.",
                        "1 use-in-specific-populations-8-3: 8.3 Females and Males Tests. Lactation: none (8.2)");
        assertThat(label.content().sections())
                .extracting(section -> section.kind().name())
                .containsExactly("SPECIFIC_POPULATIONS", "PREGNANCY", "LACTATION", "SPECIFIC_POPULATIONS");
    }

    @Test
    void sectionsOfAPatientTextAreForPatients() {
        var label = document(fields(
                "spl_medguide", List.of("MEDICATION GUIDE Storage: keep it dry."),
                "storage_and_handling", List.of("Storage: keep it dry.")));

        assertThat(label.content().sections())
                .extracting(section -> section.audience().name())
                .containsExactly("PATIENT", "PATIENT");
    }

    @Test
    void answersOfTheApiAndListsAndSingleLabelsAreRead() {
        var one = label(Map.of());
        assertThat(read("{\"meta\":{\"results\":{\"total\":2}},\"results\":[%s,%s]}".formatted(one, one)).labels)
                .hasSize(2);
        assertThat(read("[%s]".formatted(one)).labels).hasSize(1);
        assertThat(read(one + "\n" + one).labels).hasSize(2);
        assertThat(read("{\"error\":{\"code\":\"NOT_FOUND\"}}").rejections).containsExactly(RejectionCode.INVALID_FILE);
    }

    @ParameterizedTest
    @CsvSource({
        "set_id,-,NO_SET_ID",
        "set_id,a/b,NO_SET_ID",
        "version,-,NO_VERSION",
        "version,0,NO_VERSION",
        "version,1.5,NO_VERSION",
        "effective_time,-,NO_DATE",
        "effective_time,20260230,NO_DATE",
        "effective_time,00000000,NO_DATE",
        "effective_time,2026-01-31,NO_DATE",
        "lactation_guidance,x,UNKNOWN_FIELD",
        "warnings,x,UNKNOWN_FIELD",
        "openfda,x,UNKNOWN_FIELD",
    })
    void aLabelWithAnInvalidValueIsRejected(String field, String value, RejectionCode code) {
        var rejected = label(fields(field, value));
        var read = read("[%s,%s]".formatted(rejected, label(Map.of())));

        assertThat(read.rejections).containsExactly(code);
        assertThat(read.labels).hasSize(1); // the next label
    }

    @Test
    void whatCannotBeStoredOrIsThereTwiceIsRejected() {
        var label = label(Map.of());
        for (var each : Map.of(
                        ",\"warnings\":[\"a\\u0000b\"]}", RejectionCode.INVALID_CHARACTER,
                        ",\"warnings\":[\"a\\ud800b\"]}", RejectionCode.INVALID_CHARACTER,
                        ",\"warnings\":[\"a\"],\"warnings\":[\"b\"]}", RejectionCode.DUPLICATE_FIELD,
                        ",\"version\":\"4\"}", RejectionCode.DUPLICATE_FIELD,
                        ",\"warnings\":[\"a\",{\"b\":[1]}]}", RejectionCode.UNKNOWN_FIELD,
                        ",\"warnings\":[\"a\"],\"warnings_table\":[\"<table><tr><td>b</td></tr></table>\"]}",
                                RejectionCode.TABLE_NOT_IN_TEXT,
                        ",\"warnings_table\":[\"<table/>\"]}", RejectionCode.TABLE_NOT_IN_TEXT)
                .entrySet()) {
            var read = read(label.substring(0, label.length() - 1) + each.getKey());
            assertThat(read.rejections).as(each.getKey()).containsExactly(each.getValue());
            assertThat(read.labels).isEmpty();
        }
    }

    @Test
    void aFutureDateAndMissingNamesAreFlagged() {
        assertThat(read(label(fields("effective_time", "20261130"))).flags)
                .containsExactly(LabelFlag.FUTURE_DATE, LabelFlag.NO_PROFILE);
        assertThat(read(label(fields("openfda", Map.of()))).flags).containsExactly(LabelFlag.NO_PROFILE);
        assertThat(read(label(fields("openfda", Map.of("rxcui", List.of("1"))))).flags)
                .isEmpty();
        assertThat(read(label(fields("warnings", List.of("")))).flags)
                .containsExactly(LabelFlag.NO_PROFILE, LabelFlag.EMPTY_SECTION);
        assertThat(read(label(fields("warnings", List.of("a\uFFFDb")))).flags)
                .containsExactly(LabelFlag.NO_PROFILE, LabelFlag.LOST_CHARACTER);
    }

    @Test
    void theLabelsBeforeADamageAreRead() {
        var file = "[%s,%s".formatted(label(Map.of()), "{\"set_id\": \"x").getBytes(StandardCharsets.UTF_8);
        var invalid = Arrays.copyOf(file, file.length + 2);
        invalid[file.length] = (byte) 0xC3;
        invalid[file.length + 1] = (byte) 0x28;
        for (var damaged : List.of(file, invalid)) {
            var collected = new Collected();
            assertThatThrownBy(() -> new OpenFdaReader(collected, TODAY).read(new ByteArrayInputStream(damaged)))
                    .isInstanceOf(IOException.class);
            assertThat(collected.labels).hasSize(1);
        }
    }
}
