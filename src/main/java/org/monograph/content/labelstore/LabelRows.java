package org.monograph.content.labelstore;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.published.SqlFile;
import org.monograph.content.labeldocument.LabelSectionDocument;

/// Inserts the rows of labels, with one statement for each table.
///
/// @param version of `label_publication`
/// @param moment of the publication
record LabelRows(Connection connection, long version, Timestamp moment) {

    private static final String LABELS = SqlFile.read("label/insert-labels");
    private static final String SECTIONS = SqlFile.read("label/insert-sections");
    private static final String DELETE_WORDS = SqlFile.read("label/delete-words");
    private static final String WORDS = SqlFile.read("label/insert-words");

    private record Part(NewLabel label, int ordinal, LabelSectionDocument section) {

        static Stream<Part> of(NewLabel label) {
            return IntStream.range(0, label.sections().size())
                    .mapToObj(
                            ordinal -> new Part(label, ordinal, label.sections().get(ordinal)));
        }

        String json() {
            return label.decision().label().sections().get(ordinal);
        }
    }

    void insert(List<NewLabel> labels) throws SQLException {
        insertLabels(labels);
        insertSections(labels.stream()
                .filter(label -> !label.decision().isTextHeld())
                .flatMap(Part::of)
                .toList());
        insertWords(labels.stream()
                .flatMap(Part::of)
                .filter(part -> LabelWords.isSearched(part.section))
                .toList());
    }

    private void insertLabels(List<NewLabel> labels) throws SQLException {
        Columns.of(labels)
                .id(NewLabel::id)
                .text(label -> label.version().setId())
                .number(label -> label.decision().held().revision() + 1)
                .number(label -> label.version().number())
                .text(label -> label.version().id())
                .day(label -> label.version().effectiveOn())
                .name(label -> label.version().origin())
                .name(label -> label.profile().type())
                .name(label -> label.profile().approval())
                .text(label -> label.profile().labeler())
                .text(NewLabel::name)
                .text(NewLabel::sortName)
                .texts(label -> label.profile().brandNames())
                .texts(NewLabel::kinds)
                .texts(NewLabel::uniis)
                .texts(label -> label.ingredients().keys())
                .number(label -> label.ingredients().names().size())
                .text(label -> label.ingredients().slug())
                .text(label -> label.ingredients().name())
                .text(NewLabel::showOrder)
                .text(label -> label.decision().profileJson())
                .text(label -> label.decision().profileDigest())
                .id(NewLabel::textId)
                .text(label -> label.decision().label().frame())
                .text(label -> label.decision().label().textDigest())
                .insert(connection, LABELS, version, moment);
    }

    private void insertSections(List<Part> parts) throws SQLException {
        Columns.of(parts)
                .id(part -> part.label.textId())
                .number(Part::ordinal)
                .text(part -> part.section.key())
                .name(part -> part.section.kind())
                .name(part -> part.section.audience())
                .text(Part::json)
                .insert(connection, SECTIONS);
    }

    /// Also of a text that is held: the names of the label may have changed.
    private void insertWords(List<Part> parts) throws SQLException {
        Columns.of(parts)
                .id(part -> part.label.textId())
                .number(Part::ordinal)
                .name(part -> part.section.kind())
                .name(part -> part.section.audience())
                .text(part -> part.label.showOrder())
                .text(part -> part.label.allNames())
                .text(part -> LabelWords.of(part.section))
                .insert(connection, WORDS);
    }

    void deleteWords(List<Long> texts) throws SQLException {
        try (var statement = connection.prepareStatement(DELETE_WORDS)) {
            statement.setArray(1, connection.createArrayOf("bigint", texts.toArray()));
            statement.executeUpdate();
        }
    }
}
