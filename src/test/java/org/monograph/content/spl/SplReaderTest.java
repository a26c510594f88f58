package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.spl.SplFiles.TWINS;
import static org.monograph.content.spl.SplFiles.label;
import static org.monograph.content.spl.SplFiles.sections;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.SectionCodes;
import org.monograph.content.labelsource.TestLabels;

class SplReaderTest {

    private static final Map<String, Integer> SECTIONS = Map.of(
            "cough",
            19,
            "humira",
            82,
            "lipitor-orig",
            119,
            "lipitor-repack",
            102,
            "no-title",
            43,
            "sunscreen",
            14,
            "viagra",
            114);

    /// How many sections have a code that openFDA keeps.
    private static final Map<String, Integer> COMPARED = Map.of(
            "cough",
            15,
            "humira",
            30,
            "lipitor-orig",
            48,
            "lipitor-repack",
            31,
            "no-title",
            17,
            "sunscreen",
            11,
            "viagra",
            28);

    @Test
    void allLabelsAreReadAndCheckedWordForWord() {
        assertThat(SplFiles.names())
                .hasSize(7)
                .allSatisfy(name -> assertThat(label(name).content().sections()).hasSize(SECTIONS.get(name)));
    }

    @ParameterizedTest
    @MethodSource("org.monograph.content.spl.SplFiles#names")
    void eachDocumentIsTheSameAfterItsJson(String name) {
        assertThat(LabelFormat.read(LabelFormat.json(label(name)), LabelDocument.class))
                .isEqualTo(label(name));
    }

    /// The JSON also has the descriptions of pictures, where the pictures are declared.
    @ParameterizedTest
    @MethodSource("org.monograph.content.spl.SplFiles#names")
    void eachCodedSectionHasTheLettersOfTheTwinOfOpenFda(String name) {
        var sections = label(name).content().sections();
        var twin = TestLabels.json(TWINS.get(name + ".json"));
        var pictures = letters(sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(SectionBlock.Picture.class::isInstance)
                .map(picture -> Objects.toString(((SectionBlock.Picture) picture).description(), ""))
                .collect(Collectors.joining()));
        var compared = 0;
        for (var field : twin.properties()) {
            var code = SectionCodes.ofField(field.getKey()).orElse(null);
            if (code != null && !code.loinc().equals("42229-5") && !code.loinc().equals("48780-1")) {
                var places = IntStream.range(0, sections.size())
                        .filter(place -> code.loinc().equals(sections.get(place).loinc()))
                        .toArray();
                for (var number = 0; number < places.length; number++) {
                    var more = letters(field.getValue().get(number).textValue());
                    letters(words(sections, places[number]))
                            .forEach((letter, count) -> more.merge(letter, -count, Long::sum));
                    more.values().removeIf(count -> count == 0);
                    assertThat(more)
                            .as(field.getKey())
                            .allSatisfy((letter, count) ->
                                    assertThat(count).isBetween(1L, pictures.getOrDefault(letter, 0L)));
                    compared++;
                }
            }
        }
        assertThat(compared).isEqualTo(COMPARED.get(name));
    }

    /// Of a section and all in it.
    private static String words(List<LabelSectionDocument> sections, int place) {
        var words = new StringBuilder();
        var depth = sections.get(place).depth();
        var next = place;
        do {
            var section = sections.get(next);
            words.append(Objects.toString(section.heading(), "")).append(section.text());
            next++;
        } while (next < sections.size() && sections.get(next).depth() > depth);
        return words.toString();
    }

    private static Map<Integer, Long> letters(String text) {
        return text.codePoints()
                .filter(letter -> !Character.isWhitespace(letter) && !Character.isSpaceChar(letter))
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, Collectors.counting()));
    }

    @Test
    void textIsDividedIntoParagraphsListsTablesAndPictures() {
        var sections = sections("""
                <component><section><code code="34068-7"/><title>2 DOSAGE</title><text>
                  Begin <content styleCode="bold">low</content>.<paragraph>C<sub>max</sub> is
                  3.</paragraph><list listType="ordered"><caption>Steps</caption><item>One</item><item>Two<list><item>a</item></list></item>
                  </list><table><tr><td>x</td></tr></table><renderMultiMedia referencedObject="M1"><caption>Figure</caption></renderMultiMedia>
                </text><component><observationMedia ID="M1"><text>Pen</text><value><reference value="pen.jpg"/></value>
                </observationMedia></component></section></component>""");

        assertThat(sections).hasSize(1);
        assertThat(sections.getFirst().heading()).isEqualTo("2 DOSAGE");
        assertThat(sections.getFirst().blocks())
                .containsExactly(
                        new SectionBlock.Text("Begin low."),
                        new SectionBlock.Text("Cmax is 3."),
                        new SectionBlock.Text("Steps"),
                        new SectionBlock.Items(true, List.of("One", "Two a")),
                        new SectionBlock.Table("<table><tr><td>x</td></tr></table>", null),
                        new SectionBlock.Picture("Pen", "pen.jpg"),
                        new SectionBlock.Text("Figure"));
    }

    @Test
    void anItemWithATableStandsAloneInAListWithoutNumbers() {
        var list = "<item>One</item><item>Two<table><tr><td>x</td></tr></table></item><item>Three</item></list>";
        var table = new SectionBlock.Table("<table><tr><td>x</td></tr></table>", null);

        assertThat(blocks("<list>" + list))
                .containsExactly(
                        new SectionBlock.Items(false, List.of("One")),
                        new SectionBlock.Text("Two"),
                        table,
                        new SectionBlock.Items(false, List.of("Three")));
        assertThat(blocks("<list listType=\"ordered\">" + list))
                .containsExactly(
                        new SectionBlock.Text("One"),
                        new SectionBlock.Text("Two"),
                        table,
                        new SectionBlock.Text("Three"));
    }

    private static List<SectionBlock> blocks(String text) {
        return sections("<component><section><code code=\"34068-7\"/><text>" + text + "</text></section></component>")
                .getFirst()
                .blocks();
    }

    @Test
    void anUncodedSectionIsAboutWhatTheOneAroundItIsAbout() {
        var sections = sections("""
                <component><section><code code="42231-1"/><title>Guide</title><component><section><code code="42229-5"/>
                <title>What is it?</title><text>x</text></section></component></section></component>""");

        assertThat(sections)
                .extracting(section -> section.depth() + " " + section.kind() + " " + section.audience())
                .containsExactly("0 MEDICATION_GUIDE PATIENT", "1 MEDICATION_GUIDE PATIENT");
    }
}
