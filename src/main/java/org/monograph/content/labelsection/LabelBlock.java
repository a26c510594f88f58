package org.monograph.content.labelsection;

import io.smallrye.graphql.api.Union;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.content.labeldocument.SectionBlock;

@Union
@Description("A part of a section of a label: words, a list, a table or a picture.")
public sealed interface LabelBlock permits LabelText, LabelList, LabelTable, LabelPicture {

    static LabelBlock of(SectionBlock block) {
        return switch (block) {
            case SectionBlock.Text text -> new LabelText(text.text().strip());
            case SectionBlock.Items list -> new LabelList(list.ordered(), list.items());
            case SectionBlock.Table table -> LabelTable.of(table.markup());
            case SectionBlock.Picture picture -> new LabelPicture(picture.description(), picture.fileName());
        };
    }
}
