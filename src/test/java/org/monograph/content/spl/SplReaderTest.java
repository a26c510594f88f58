package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelPackage;
import org.monograph.content.labeldocument.LabelProduct;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelsource.SectionCodes;
import org.monograph.content.labelsource.TestLabels;
import org.monograph.content.labelsource.TestLabels.Collected;

class SplReaderTest {

    private static final Map<String, byte[]> FILES = TestLabels.files(TestLabels.SPL, ".xml");
    private static final Map<String, byte[]> TWINS = TestLabels.files(TestLabels.SPL, ".json");

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

    static List<String> names() {
        return FILES.keySet().stream().map(file -> file.replace(".xml", "")).toList();
    }

    private static Collected read(String xml) {
        return read(xml.getBytes(StandardCharsets.UTF_8));
    }

    private static Collected read(byte[] xml) {
        return TestLabels.read(xml, (in, sink) -> new SplReader(sink, LocalDate.of(2026, 11, 29)).read(in));
    }

    private static LabelDocument label(String name) {
        return read(FILES.get(name + ".xml")).labels.getFirst();
    }

    private static String xml(String inBody) {
        return """
               <document xmlns="urn:hl7-org:v3"><id root="v-1"/><effectiveTime value="20260131"/><setId root="abc-1"/>
               <versionNumber value="3"/><component><structuredBody>%s</structuredBody></component></document>""".formatted(inBody);
    }

    private static List<LabelSectionDocument> sections(String inBody) {
        var read = read(xml(inBody));
        assertThat(read.rejections).isEmpty();
        return read.labels.getFirst().content().sections();
    }

    @Test
    void allLabelsAreReadAndCheckedWordForWord() {
        assertThat(names())
                .hasSize(7)
                .allSatisfy(name -> assertThat(label(name).content().sections()).hasSize(SECTIONS.get(name)));
    }

    @ParameterizedTest
    @MethodSource("names")
    void eachDocumentIsTheSameAfterItsJson(String name) {
        assertThat(LabelFormat.read(LabelFormat.json(label(name)), LabelDocument.class))
                .isEqualTo(label(name));
    }

    /// The JSON also has the descriptions of pictures, where the pictures are declared.
    @ParameterizedTest
    @MethodSource("names")
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
    void productsHaveStrengthsFormsAndPackages() {
        var profile = label("lipitor-repack").profile();

        assertThat(profile.type()).isEqualTo(LabelType.PRESCRIPTION);
        assertThat(profile.approval()).isEqualTo(LabelApproval.NEW_DRUG);
        assertThat(profile.applicationNumbers()).containsExactly("NDA020702");
        assertThat(profile.repackaged()).isTrue();
        assertThat(profile.brandNames()).containsExactly("Lipitor");
        assertThat(profile.genericNames()).containsExactly("atorvastatin calcium trihydrate");
        assertThat(profile.routes()).containsExactly("ORAL");
        assertThat(profile.products().getFirst())
                .isEqualTo(new LabelProduct(
                        "Lipitor",
                        "TABLET, FILM COATED",
                        "55289-800",
                        List.of(new LabelIngredient(
                                "atorvastatin calcium trihydrate", "48A5M73Z4Q", "atorvastatin", "20 mg in 1")),
                        List.of(
                                "calcium carbonate",
                                "candelilla wax",
                                "croscarmellose sodium",
                                "hydroxypropyl cellulose",
                                "lactose monohydrate",
                                "magnesium stearate",
                                "cellulose, microcrystalline",
                                "hypromelloses",
                                "polyethylene glycols",
                                "talc",
                                "titanium dioxide",
                                "polysorbate 80"),
                        List.of(new LabelPackage("55289-800-30", "30 TABLET in 1 BOTTLE, PLASTIC"))));
    }

    @Test
    void partsOfKitsAreProducts() {
        assertThat(label("humira").profile().products())
                .extracting(LabelProduct::form)
                .containsExactly(
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "KIT",
                        "INJECTION, SOLUTION",
                        "SWAB",
                        "INJECTION, SOLUTION");
        assertThat(label("humira").profile().brandNames()).containsExactly("Humira");
        assertThat(label("humira").profile().ingredients())
                .containsExactly(new LabelIngredient("ADALIMUMAB", "FYS6T7F842", "ADALIMUMAB", null));
    }

    @Test
    void schedulesAreTakenWhereTheyAreCoded() {
        var read = read(xml("""
                <component><section><subject><manufacturedProduct><manufacturedProduct><name>A</name></manufacturedProduct>
                <subjectOf><policy classCode="DEADrugSchedule"><code code="C48677" displayName="CIV"/></policy></subjectOf>
                </manufacturedProduct></subject></section></component>"""));

        assertThat(read.labels.getFirst().profile().deaSchedules()).containsExactly("C-IV");
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

    @Test
    void eachDamageIsFound() {
        var found = 0;
        for (var name : names()) {
            var xml = parsed(name);
            var sections = label(name).content().sections();
            for (var place = 0; place < sections.size(); place += 3) {
                for (var damaged : damages(sections, place)) {
                    assertThatThrownBy(() -> SplCheck.check(xml, damaged)).isInstanceOf(RejectedLabelException.class);
                    found++;
                }
            }
        }
        assertThat(found).isGreaterThan(300);
    }

    private static XmlElement parsed(String name) {
        try {
            return SplParser.parse(new ByteArrayInputStream(FILES.get(name + ".xml")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Without the section; without its last block; with its first block changed.
    private static List<List<LabelSectionDocument>> damages(List<LabelSectionDocument> sections, int place) {
        var damages = new ArrayList<List<LabelSectionDocument>>();
        var section = sections.get(place);
        if (!section.blocks().isEmpty() && !section.text().isBlank()) {
            var without = new ArrayList<>(sections);
            without.remove(place);
            damages.add(without);
            var words = section.blocks().stream()
                    .filter(block -> !block.words().isBlank())
                    .findFirst()
                    .orElseThrow()
                    .words();
            var altered = new ArrayList<>(section.blocks());
            altered.addFirst(new SectionBlock.Text(words.substring(0, 1)));
            damages.add(with(sections, place, altered));
            damages.add(with(
                    sections,
                    place,
                    section.blocks().stream()
                            .filter(block -> !block.words().equals(words))
                            .toList()));
        }
        return damages;
    }

    private static List<LabelSectionDocument> with(
            List<LabelSectionDocument> sections, int place, List<SectionBlock> blocks) {
        var damaged = new ArrayList<>(sections);
        var section = sections.get(place);
        damaged.set(
                place,
                new LabelSectionDocument(
                        section.key(),
                        section.kind(),
                        section.audience(),
                        section.heading(),
                        section.loinc(),
                        section.depth(),
                        blocks));
        return damaged;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<!DOCTYPE document [<!ENTITY a 'b'>]><document>&a;</document>|FORBIDDEN_XML",
                "<!DOCTYPE document SYSTEM 'file:///etc/passwd'><document/>|FORBIDDEN_XML",
                "<document>&a;</document>|FORBIDDEN_XML",
                "<document><setId root='a'/>|TRUNCATED_FILE",
                "<document>&#0;</document>|INVALID_FILE",
                "<other/>|INVALID_FILE",
                "<document/>|NO_SET_ID",
                "<document><setId root='a'/></document>|NO_VERSION",
                "<document><setId root='a'/><versionNumber value='1'/><effectiveTime value='20260230'/></document>|NO_DATE",
            })
    void invalidFilesAreRejected(String xml, RejectionCode code) {
        var read = read(xml);

        assertThat(read.rejections).containsExactly(code);
        assertThat(read.labels).isEmpty();
    }

    @Test
    void manyReferencesToCharactersAreNoEntities() {
        var text = "&amp;&#xAE;".repeat(100_000);
        var read =
                read(xml("<component><section><title>a</title><text>%s</text></section></component>".formatted(text)));

        assertThat(read.rejections).isEmpty();
        assertThat(read.labels.getFirst().content().sections().getFirst().text())
                .isEqualTo("&®".repeat(100_000));
    }

    @Test
    void whatIsNestedTooDeeplyOrNotUtf8IsRejected() {
        assertThat(read("<document>" + "<a>".repeat(300)).rejections).containsExactly(RejectionCode.TOO_LARGE);
        assertThat(read(new byte[] {'<', 'a', '>', (byte) 0xC3, 0x28, '<', '/', 'a', '>'}).rejections)
                .containsExactly(RejectionCode.INVALID_ENCODING);
    }
}
