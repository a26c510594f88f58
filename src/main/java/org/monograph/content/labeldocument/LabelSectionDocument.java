package org.monograph.content.labeldocument;

import java.util.List;
import java.util.stream.Collectors;
import org.monograph.base.terms.Lists;

/// A section of a label. A section in another one follows it, one deeper.
///
/// @param key unique within the document
/// @param heading null where the origin does not tell it from the text
/// @param loinc the labeler's code; null: none, or one that the origin drops
/// @param depth from 0
/// @param blocks without those of the sections in it
public record LabelSectionDocument(
        String key,
        LabelSectionKind kind,
        Audience audience,
        String heading,
        String loinc,
        int depth,
        List<SectionBlock> blocks) {

    public LabelSectionDocument {
        blocks = Lists.asEmpty(blocks);
    }

    /// The same as plain text, without the heading.
    public String text() {
        return blocks.stream()
                .map(SectionBlock::words)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
