package org.monograph.content.spl;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.markup.TableMarkup;

/// Compares the words of a document with those of its XML, in their order. Knows nothing of how the
/// document was made.
final class SplCheck {

    private SplCheck() {}

    /// @throws RejectedLabelException when a word was lost, added, or moved
    static void check(XmlElement label, List<LabelSectionDocument> sections) {
        if (!words(label).equals(words(sections))) {
            throw new RejectedLabelException(
                    RejectionCode.NOT_REGENERATED, "the words of a section cannot be written again");
        }
    }

    private static String words(List<LabelSectionDocument> sections) {
        return joined(sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.ofNullable(section.heading()),
                        section.blocks().stream().map(block -> block.words()))));
    }

    private static String words(XmlElement label) {
        return joined(Stream.concat(
                label.elements("title").map(XmlWords::of),
                label.first("component", "structuredBody").stream().flatMap(SplCheck::inBody)));
    }

    private static Stream<String> inBody(XmlElement around) {
        return around.elements("component")
                .flatMap(component -> component.elements("section"))
                .flatMap(section -> Stream.of(
                                section.elements("title").map(XmlWords::of),
                                section.elements("text").map(SplCheck::narrative),
                                section.elements("excerpt")
                                        .flatMap(excerpt -> excerpt.elements("highlight"))
                                        .flatMap(highlight -> highlight.elements("text"))
                                        .map(SplCheck::narrative),
                                inBody(section))
                        .flatMap(parts -> parts));
    }

    private static String narrative(XmlElement text) {
        var words = new StringBuilder();
        append(text, words);
        return words.toString();
    }

    /// In a table each tag separates words, as in openFDA's texts.
    private static void append(XmlNode node, StringBuilder words) {
        switch (node) {
            case XmlText text -> words.append(text.text());
            case XmlElement element -> {
                var apart = XmlWords.isInline(element) ? "" : " ";
                words.append(apart);
                if (element.name().equals("table")) {
                    words.append(TableMarkup.words(TableWriter.markup(element)));
                } else {
                    element.nodes().forEach(child -> append(child, words));
                }
                words.append(apart);
            }
        }
    }

    private static String joined(Stream<String> parts) {
        return XmlWords.collapsed(parts.collect(Collectors.joining(" ")));
    }
}
