package org.monograph.content.spl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labelsource.SectionCode;
import org.monograph.content.labelsource.SectionCodes;

/// The sections of a label in their order.
final class SplSections {

    private final Pictures pictures;
    private final boolean isOverTheCounter;
    private final List<LabelSectionDocument> sections = new ArrayList<>();
    private final Map<String, Integer> keys = new HashMap<>();

    private SplSections(XmlElement label, boolean isOverTheCounter) {
        this.pictures = new Pictures(label);
        this.isOverTheCounter = isOverTheCounter;
    }

    /// @param isOverTheCounter whether the label is written for those who buy it
    static List<LabelSectionDocument> of(XmlElement label, boolean isOverTheCounter) {
        var sections = new SplSections(label, isOverTheCounter);
        sections.title(label);
        var outside =
                new Context(LabelSectionKind.OTHER, isOverTheCounter ? Audience.PATIENT : Audience.PROFESSIONAL, 0);
        label.first("component", "structuredBody").stream()
                .flatMap(SplSections::within)
                .forEach(section -> sections.read(section, outside));
        return sections.sections;
    }

    /// What a section has from those around it.
    private record Context(LabelSectionKind kind, Audience audience, int depth) {}

    private static Stream<XmlElement> within(XmlElement element) {
        return element.elements("component").flatMap(component -> component.elements("section"));
    }

    private void title(XmlElement label) {
        var title = label.first("title").map(XmlWords::of).orElse("");
        if (!title.isEmpty()) {
            sections.add(new LabelSectionDocument(
                    key("title"),
                    LabelSectionKind.OTHER,
                    isOverTheCounter ? Audience.PATIENT : Audience.PROFESSIONAL,
                    null,
                    null,
                    0,
                    List.of(new SectionBlock.Text(title))));
        }
    }

    private void read(XmlElement section, Context around) {
        var loinc = section.value("code", "code");
        var code = SectionCodes.ofLoinc(loinc).filter(known -> !known.loinc().equals(SectionCode.UNCLASSIFIED));
        var kind = code.map(SectionCode::kind).orElse(around.kind);
        var audience = code.map(SectionCode::audience)
                .filter(_ -> around.audience == Audience.PROFESSIONAL)
                .orElse(around.audience);
        var place = sections.size();
        var key = key(code.map(SectionCode::field)
                .map(field -> field.replace('_', '-'))
                .orElse("section"));
        var heading = section.first("title").map(XmlWords::of).filter(title -> !title.isEmpty());
        sections.add(new LabelSectionDocument(
                key, kind, audience, heading.orElse(null), loinc, around.depth, blocks(section)));
        var inside = new Context(kind, audience, around.depth + 1);
        highlights(section, key, inside);
        within(section).forEach(part -> read(part, inside));
        if (sections.size() == place + 1 && isEmpty(sections.getLast())) {
            sections.removeLast(); // the data of products, for example
        }
    }

    private static boolean isEmpty(LabelSectionDocument section) {
        return section.heading() == null && section.blocks().isEmpty();
    }

    /// Also the pictures that no text refers to.
    private List<SectionBlock> blocks(XmlElement section) {
        var blocks = new ArrayList<SectionBlock>();
        section.elements("text").forEach(text -> blocks.addAll(NarrativeBlocks.of(text, pictures)));
        pictures.unusedIn(section).forEach(blocks::add);
        return blocks;
    }

    /// What the highlights at the beginning of a label say of the section.
    private void highlights(XmlElement section, String key, Context inside) {
        var blocks = section.elements("excerpt")
                .flatMap(excerpt -> excerpt.elements("highlight"))
                .flatMap(highlight -> highlight.elements("text"))
                .flatMap(text -> NarrativeBlocks.of(text, pictures).stream())
                .toList();
        if (!blocks.isEmpty()) {
            sections.add(new LabelSectionDocument(
                    key(key + "-highlights"), inside.kind, inside.audience, null, null, inside.depth, blocks));
        }
    }

    private String key(String name) {
        var number = keys.merge(name, 1, Integer::sum);
        return number == 1 ? name : name + "-" + number;
    }
}
