package org.monograph.content.openfda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.openfda.OpenFdaJson.document;
import static org.monograph.content.openfda.OpenFdaJson.fields;
import static org.monograph.content.openfda.OpenFdaJson.label;
import static org.monograph.content.openfda.OpenFdaJson.outline;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.content.labeldocument.SectionBlock;

class OpenFdaTablesTest {

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
}
