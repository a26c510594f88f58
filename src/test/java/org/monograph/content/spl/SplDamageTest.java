package org.monograph.content.spl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.monograph.content.spl.SplFiles.FILES;
import static org.monograph.content.spl.SplFiles.label;
import static org.monograph.content.spl.SplFiles.sections;
import static org.monograph.content.spl.SplFiles.xml;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.RejectedLabelException;

class SplDamageTest {

    @Test
    void eachDamageIsFound() {
        var found = 0;
        for (var name : SplFiles.names()) {
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
}
