package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.TestLabels;

/// All labels of the test data.
class OpenFdaLabelsTest {

    private static final List<byte[]> FILES = files();
    private static final List<LabelDocument> LABELS =
            FILES.stream().map(OpenFdaLabelsTest::label).toList();

    private static List<byte[]> files() {
        var files =
                new ArrayList<>(TestLabels.files(TestLabels.OPENFDA, ".json").values());
        files.addAll(TestLabels.files(TestLabels.SPL, ".json").values());
        return files;
    }

    private static LabelDocument label(byte[] file) {
        return TestLabels.read(file, (in, sink) -> new OpenFdaReader(sink, LocalDate.of(2026, 11, 29)).read(in))
                .labels
                .getFirst();
    }

    @Test
    void eachFieldAndTableIsWrittenAgainByteForByte() {
        for (var number = 0; number < FILES.size(); number++) {
            var again = Regeneration.of(LABELS.get(number).content());
            assertThat(again).isEqualTo(fields(FILES.get(number)));
            assertThat(List.copyOf(again.keySet()))
                    .isEqualTo(List.copyOf(fields(FILES.get(number)).keySet()));
        }
        assertThat(FILES).hasSize(127);
    }

    /// Read without the code that is tested.
    private static Map<String, List<String>> fields(byte[] file) {
        var fields = new LinkedHashMap<String, List<String>>();
        TestLabels.json(file).properties().forEach(field -> {
            if (field.getValue().isArray()) {
                fields.put(
                        field.getKey(),
                        field.getValue()
                                .valueStream()
                                .map(text -> text.textValue())
                                .toList());
            }
        });
        return fields;
    }

    @Test
    void eachDocumentIsTheSameAfterItsJson() {
        for (var label : LABELS) {
            assertThat(LabelFormat.read(LabelFormat.json(label), LabelDocument.class))
                    .isEqualTo(label);
        }
    }

    /// openFDA writes coded sections in others twice, and tables as text and as markup.
    @Test
    void eachTextIsWrittenOnce() {
        var given = FILES.stream()
                .flatMap(file -> fields(file).values().stream())
                .flatMap(List::stream)
                .mapToLong(String::length)
                .sum();
        var written = LABELS.stream()
                .flatMap(label -> label.content().sections().stream())
                .flatMap(section -> section.blocks().stream())
                .mapToLong(block -> block instanceof SectionBlock.Table table
                        ? table.markup().length()
                        : block.words().length())
                .sum();
        assertThat(given).isEqualTo(8_715_469);
        assertThat(written).isEqualTo(6_763_715);
    }

    @Test
    void noTableIsSpelledInAnotherWay() {
        assertThat(LABELS.stream()
                        .flatMap(label -> label.content().sections().stream())
                        .flatMap(section -> section.blocks().stream())
                        .filter(SectionBlock.Table.class::isInstance))
                .hasSize(714)
                .allMatch(table -> ((SectionBlock.Table) table).spelling() == null);
    }

    @Test
    void keysAreUniqueAndDepthsHaveNoGaps() {
        for (var label : LABELS) {
            var sections = label.content().sections();
            assertThat(sections).extracting("key").doesNotHaveDuplicates();
            for (var number = 0; number < sections.size(); number++) {
                var before = number == 0 ? -1 : sections.get(number - 1).depth();
                assertThat(sections.get(number).depth()).isBetween(0, before + 1);
            }
        }
    }

    /// By 21 CFR 201.57 the subsection 8.2 is about lactation. openFDA drops its code.
    @Test
    void lactationIsFoundByItsNumber() {
        var kinds = new HashMap<String, Integer>();
        LABELS.stream()
                .flatMap(label -> label.content().sections().stream())
                .filter(section -> section.key().startsWith("use-in-specific-populations-8-"))
                .forEach(section -> kinds.merge(section.kind().name(), 1, Integer::sum));
        assertThat(kinds)
                .isEqualTo(Map.of(
                        "GERIATRIC_USE",
                        6,
                        "LACTATION",
                        51,
                        "PEDIATRIC_USE",
                        5,
                        "PREGNANCY",
                        5,
                        "SPECIFIC_POPULATIONS",
                        89));
    }

    @Test
    void eachDamageIsFound() {
        var damages = new Damages(20261129);
        var number = 0;
        for (var round = 0; round < 3; round++) {
            for (var place = 0; place < LABELS.size(); place++) {
                var content = LABELS.get(place).content();
                var damaged = damages.of(content);
                if (!damaged.equals(content)) {
                    assertThat(isAccepted(damaged, FILES.get(place))).isFalse();
                    number++;
                }
            }
        }
        assertThat(number).isGreaterThan(300);
    }

    private static boolean isAccepted(LabelContent content, byte[] file) {
        try {
            Regeneration.check(content, fields(file));
            return true;
        } catch (RejectedLabelException _) {
            return false;
        }
    }
}
