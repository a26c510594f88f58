package org.monograph.content.labeldocument;

import java.util.List;
import org.monograph.base.terms.Lists;

/// The text of a label, each part once, and how its input is written again.
///
/// @param sections in the label's own order
/// @param fields of openFDA's JSON, in their order; empty for other origins
/// @param unspaced blocks before which the input has no space
public record LabelContent(
        List<LabelSectionDocument> sections, List<InputField> fields, List<BlockReference> unspaced) {

    public LabelContent {
        sections = Lists.asEmpty(sections);
        fields = Lists.asEmpty(fields);
        unspaced = Lists.asEmpty(unspaced);
    }
}
