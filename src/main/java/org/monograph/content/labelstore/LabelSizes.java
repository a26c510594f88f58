package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.ToIntFunction;
import org.monograph.base.published.SqlFile;
import org.monograph.content.labeldocument.LabelSectionDocument;

/// How much the longest of some labels has, for cost estimates.
record LabelSizes(List<Size> sizes) {

    private static final String SIZES = SqlFile.read("label/sizes");

    private record Size(String name, int items, int characters) {}

    static LabelSizes of(List<NewLabel> labels) {
        return new LabelSizes(List.of(
                new Size(
                        "Label.sections", most(labels, label -> label.sections().size()), 0),
                new Size(
                        "LabelSection.blocks",
                        most(
                                labels,
                                label -> sum(label, section -> section.blocks().size())),
                        0),
                new Size(
                        "LabelSection.text",
                        0,
                        most(labels, label -> label.decision().label().characters()))));
    }

    private static int most(List<NewLabel> labels, ToIntFunction<NewLabel> size) {
        return labels.stream().mapToInt(size).max().orElse(0);
    }

    private static int sum(NewLabel label, ToIntFunction<LabelSectionDocument> size) {
        return label.sections().stream().mapToInt(size).sum();
    }

    void write(Connection connection) throws SQLException {
        Columns.of(sizes)
                .text(Size::name)
                .number(Size::items)
                .number(Size::characters)
                .insert(connection, SIZES);
    }
}
