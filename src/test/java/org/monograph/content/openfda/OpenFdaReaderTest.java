package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.LabelFlag;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.labelsource.TestLabels;
import org.monograph.content.labelsource.TestLabels.Collected;

class OpenFdaReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static Collected read(String json) {
        return read(json.getBytes(StandardCharsets.UTF_8));
    }

    private static Collected read(byte[] json) {
        return TestLabels.read(json, (in, sink) -> new OpenFdaReader(sink, TODAY).read(in));
    }

    /// A label with these fields; null leaves one out.
    private static String label(Map<String, Object> fields) {
        var label = new LinkedHashMap<String, Object>(
                Map.of("set_id", "abc-1", "id", "v-1", "version", "3", "effective_time", "20260131"));
        label.putAll(fields);
        label.values().removeIf("-"::equals);
        try {
            return new JsonMapper().writeValueAsString(label);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static LabelDocument document(Map<String, Object> fields) {
        var read = read(label(fields));
        assertThat(read.rejections).isEmpty();
        return read.labels.getFirst();
    }

    private static Map<String, Object> fields(Object... namesAndTexts) {
        var fields = new LinkedHashMap<String, Object>();
        for (var place = 0; place < namesAndTexts.length; place += 2) {
            fields.put((String) namesAndTexts[place], namesAndTexts[place + 1]);
        }
        return fields;
    }

    /// Key, depth and words of each section, and T for each table.
    private static List<String> outline(LabelDocument label) {
        return label.content().sections().stream()
                .map(section -> "%d %s: %s"
                        .formatted(
                                section.depth(),
                                section.key(),
                                String.join(
                                        "|",
                                        section.blocks().stream()
                                                .map(block -> block instanceof SectionBlock.Table ? "T" : block.words())
                                                .toList())))
                .toList();
    }

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
    void theWordsOfATableAreTakenFromItsMarkup() {
        var label = document(fields(
                "dosage_and_administration",
                List.of("Dose: Age Dose 2 1 mg Ask first."),
                "dosage_and_administration_table",
                List.of("<table><tr><td>Age</td><td>Dose</td></tr><tr><td>2</td><td>1 mg</td></tr></table>")));

        assertThat(outline(label)).containsExactly("0 dosage-and-administration: Dose:|T|Ask first.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Dose: AgeDose21 mg Ask first.", // as older files have it
                "Dose:  Age Dose 2 1\u00A0mg  Ask first.",
                "Age Dose 2 1 mg",
                "Dose:Age Dose 2 1 mgAsk first.",
                " Age Dose 2 1 mg ",
            })
    void aTableMayBeSpacedInAnotherWay(String text) {
        var label = document(fields(
                "description", List.of(text),
                "description_table",
                        List.of("<table><tr><td>Age</td><td>Dose</td></tr><tr><td>2</td><td>1 mg</td></tr></table>")));

        assertThat(label.content().sections().getFirst().blocks())
                .filteredOn(SectionBlock.Table.class::isInstance)
                .hasSize(1);
    }

    @Test
    void aTableOfASectionInAnotherOneIsOneBlock() {
        var table = "<table><tr><td>Rash</td><td>7 %</td></tr></table>";
        var label = document(fields(
                "adverse_reactions", List.of("6 Effects 6.1 Trials Rash 7 % End", "6.1 Trials Rash 7 % End"),
                "adverse_reactions_table", List.of(table, table)));

        assertThat(outline(label))
                .containsExactly("0 adverse-reactions: 6 Effects", "1 adverse-reactions-2: 6.1 Trials|T|End");
    }

    @Test
    void aTableInATableIsAPartOfItsMarkup() {
        var inner = "<table><tr><td>B</td></tr></table>";
        var label = document(fields(
                "description", List.of("Text A B C end"),
                "description_table", List.of("<table><tr><td>A" + inner + "C</td></tr></table>", inner)));

        assertThat(outline(label)).containsExactly("0 description: Text|T|end");
        assertThat(label.content().fields().getLast().tables().getLast().length())
                .isEqualTo(inner.length());
    }

    @Test
    void aTableWithoutWordsIsKept() {
        var picture = "<table><tr><td><renderMultiMedia referencedObject=\"M1\"/></td></tr></table>";
        var label = document(fields("how_supplied", List.of("In bottles."), "how_supplied_table", List.of(picture)));

        assertThat(outline(label)).containsExactly("0 how-supplied: In bottles.|T");
    }

    /// Seen in labels: the sign is not always escaped.
    @ParameterizedTest
    @ValueSource(strings = {"AST <ULN or more", "AST &lt;ULN or more"})
    void aSignForLessIsNoTag(String cell) {
        var label = document(fields(
                "description", List.of("Liver: AST <ULN or more end"),
                "description_table", List.of("<table><tr><td>" + cell + "</td></tr></table>")));

        assertThat(outline(label)).containsExactly("0 description: Liver:|T|end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rash <unknown kind='a'>7 %</unknown>", "Rash&thinsp;7 %", "<blink>Rash</blink> 7 %"})
    void tagsAndCharactersThatAreNotKnownAreSpelledAsInTheText(String cell) {
        var label = document(fields(
                "description",
                        List.of("Seen: Rash 7 % end"
                                .replace("Rash 7", cell.contains("thin") ? "Rash\u20097" : "Rash 7")),
                "description_table", List.of("<table><tr><td>" + cell + "</td></tr></table>")));

        assertThat(outline(label)).containsExactly("0 description: Seen:|T|end");
    }

    @Test
    void wordsOfATableAreNoSection() {
        var label = document(fields(
                "adverse_reactions", List.of("6 Effects Frequency of nausea 7 % end"),
                "adverse_reactions_table", List.of("<table><tr><td>Frequency of nausea</td><td>7 %</td></tr></table>"),
                "overdosage", List.of("of nausea 7 %")));

        assertThat(outline(label))
                .containsExactly("0 adverse-reactions: 6 Effects|T|end", "0 overdosage: of nausea 7 %");
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
    void namesAndCodesAreTakenAsGiven() {
        var label = document(fields(
                "spl_product_data_elements",
                        List.of("Halcyon ziprasidone ZIPRASIDONE HYDROCHLORIDE ZIPRASIDONE LACTOSE"),
                "openfda",
                        Map.ofEntries(
                                Map.entry("application_number", List.of("ANDA000001", "NDA000002")),
                                Map.entry("brand_name", List.of("Halcyon", "Ziprasidone HCl")),
                                Map.entry("generic_name", List.of("ZIPRASIDONE HYDROCHLORIDE")),
                                Map.entry("substance_name", List.of("ZIPRASIDONE HYDROCHLORIDE")),
                                Map.entry("unii", List.of("216X081ORU")),
                                Map.entry("product_type", List.of("HUMAN PRESCRIPTION DRUG")),
                                Map.entry("is_original_packager", List.of(true)),
                                Map.entry("manufacturer_name", List.of("Maker")),
                                Map.entry("pharm_class_epc", List.of("Atypical Antipsychotic [EPC]")),
                                Map.entry("route", List.of("ORAL")))));

        assertThat(label.profile())
                .isEqualTo(new LabelProfile(
                        LabelType.PRESCRIPTION,
                        LabelApproval.NEW_DRUG,
                        List.of("ANDA000001", "NDA000002"),
                        "Maker",
                        false,
                        List.of("Halcyon"),
                        List.of("ZIPRASIDONE HYDROCHLORIDE"),
                        List.of("ORAL"),
                        List.of("Atypical Antipsychotic [EPC]"),
                        List.of(),
                        List.of(new LabelIngredient("ZIPRASIDONE HYDROCHLORIDE", "216X081ORU", "ZIPRASIDONE", null)),
                        List.of(new DrugIdentifier(IdentifierSystem.UNII, "216X081ORU", IdentifierScope.INGREDIENT)),
                        List.of(),
                        label.profile().given()));
        assertThat(label.profile().given()).hasSize(10).containsEntry("is_original_packager", List.of("true"));
    }

    /// openFDA sorts them in different orders: the first code may be that of the second name.
    @Test
    void ofSeveralSubstancesNoCodeIsGuessed() {
        var label = document(fields(
                "openfda",
                Map.of("substance_name", List.of("B SUBSTANCE", "ACETAMINOPHEN"), "unii", List.of("362O9ITL9D", "X"))));

        assertThat(label.profile().ingredients())
                .extracting(LabelIngredient::unii)
                .containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource({
        "POTASSIUM CHLORIDE,K Brand POTASSIUM CHLORIDE POTASSIUM CATION,",
        "CARBIDOPA,Carbidopa CARBIDOPA CARBIDOPA ANHYDROUS,CARBIDOPA",
        "ZINC CITRATE,Zinc ZINC CITRATE ZINC CATION,",
        "DIFENOXIN HYDROCHLORIDE,Motofen DIFENOXIN HYDROCHLORIDE DIFENOXIN ATROPINE,DIFENOXIN",
        "MOTOFEN ACID,other text,",
    })
    void thePartThatActsIsTakenWhereTheSourceNamesIt(String substance, String productData, String moiety) {
        var label = document(fields(
                "spl_product_data_elements",
                List.of(productData),
                "openfda",
                Map.of("substance_name", List.of(substance))));

        assertThat(label.profile().ingredients().getFirst().activeMoiety()).isEqualTo(moiety);
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
