package org.monograph.content.labelstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelFormat;
import org.monograph.content.labelsource.TestLabels;
import org.monograph.content.openfda.OpenFdaReader;
import org.monograph.content.spl.SplReader;

class DigestedLabelTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

    private static void hasTheJsonOfItsContent(LabelDocument document) {
        var label = DigestedLabel.of(document, "input");
        var json = LabelFormat.json(document.content());
        assertThat(DigestedLabel.content(label.sections(), label.frame())).isEqualTo(json);
        assertThat(label.characters()).isEqualTo(json.length());
    }

    @Test
    void theJsonOfAContentIsMadeOfThatOfItsSections() {
        TestLabels.files(TestLabels.OPENFDA, ".json")
                .values()
                .forEach(file -> TestLabels.read(file, (in, sink) -> new OpenFdaReader(sink, TODAY).read(in))
                        .labels
                        .forEach(DigestedLabelTest::hasTheJsonOfItsContent));
        TestLabels.files(TestLabels.SPL, ".xml")
                .values()
                .forEach(file -> TestLabels.read(file, (in, sink) -> new SplReader(sink, TODAY).read(in))
                        .labels
                        .forEach(DigestedLabelTest::hasTheJsonOfItsContent));
        hasTheJsonOfItsContent(new LabelDocument(
                SampleLabel.of("57070009", 1).document().version(), null, new LabelContent(List.of(), null, null)));
    }
}
