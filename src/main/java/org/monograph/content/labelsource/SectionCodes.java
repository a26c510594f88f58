package org.monograph.content.labelsource;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionKind;

/// All known codes of sections, from `src/main/resources/labels/sections.tsv`.
public final class SectionCodes {

    private static final String FILE = "/labels/sections.tsv";
    private static final String NONE = "-";
    private static final List<SectionCode> ALL = read();
    private static final Map<String, SectionCode> BY_LOINC =
            ALL.stream().collect(toMap(SectionCode::loinc, identity()));
    private static final Map<String, SectionCode> BY_FIELD =
            ALL.stream().filter(code -> code.field() != null).collect(toMap(SectionCode::field, identity()));

    private SectionCodes() {}

    /// @param field of openFDA's JSON
    public static Optional<SectionCode> ofField(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }

    /// @param loinc null is no code
    public static Optional<SectionCode> ofLoinc(String loinc) {
        return Optional.ofNullable(loinc).map(BY_LOINC::get);
    }

    static Stream<SectionCode> all() {
        return ALL.stream();
    }

    private static List<SectionCode> read() {
        try (var lines = new BufferedReader(
                new InputStreamReader(SectionCodes.class.getResourceAsStream(FILE), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> code(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SectionCode code(String... cells) {
        return new SectionCode(
                cells[0],
                cells[1].equals(NONE) ? null : cells[1],
                LabelSectionKind.valueOf(cells[2]),
                cells[3].equals(NONE) ? Audience.PROFESSIONAL : Audience.valueOf(cells[3]));
    }
}
