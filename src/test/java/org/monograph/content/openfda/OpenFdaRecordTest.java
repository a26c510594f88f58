package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenFdaRecordTest {

    private static OpenFdaRecord record(Map<String, List<String>> fields, Map<String, List<String>> joined) {
        return new OpenFdaRecord("set", null, "1", "20260101", fields, joined);
    }

    private static Map<String, List<String>> fields(
            String first, List<String> texts, String second, List<String> more) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put(first, texts);
        fields.put(second, more);
        return fields;
    }

    @Test
    void eachDifferenceOfTheInputChangesItsDigest() {
        var dose = fields("warnings", List.of("a", "b"), "dosage", List.of());

        assertThat(Stream.of(
                                record(dose, Map.of()),
                                new OpenFdaRecord("set", "", "1", "20260101", dose, Map.of()),
                                record(Map.of(), dose),
                                record(fields("warnings", List.of("ab"), "dosage", List.of()), Map.of()),
                                record(fields("warnings", List.of("a, b"), "dosage", List.of()), Map.of()),
                                record(fields("warnings", List.of("a"), "dosage", List.of("b")), Map.of()),
                                record(fields("warnings", List.of(), "dosage", List.of("a", "b")), Map.of()),
                                record(fields("dosage", List.of(), "warnings", List.of("a", "b")), Map.of()),
                                record(Map.of("warnings", List.of("a", "b")), Map.of()))
                        .map(OpenFdaRecord::digest))
                .doesNotHaveDuplicates();
        assertThat(record(dose, Map.of()).digest())
                .isEqualTo(record(fields("warnings", List.of("a", "b"), "dosage", List.of()), Map.of())
                        .digest());
    }
}
