package org.monograph.content.openfda;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.monograph.content.labeldocument.BlockReference;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labeldocument.TableReference;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;

/// Writes the fields of openFDA's JSON again from a document. Knows nothing of how the document was made.
public final class Regeneration {

    private final List<LabelSectionDocument> sections;
    private final Map<String, Integer> places = new HashMap<>();
    private final Set<BlockReference> unspaced;

    private Regeneration(LabelContent content) {
        sections = content.sections();
        for (var place = 0; place < sections.size(); place++) {
            places.put(sections.get(place).key(), place);
        }
        unspaced = new HashSet<>(content.unspaced());
    }

    /// @return texts and tables by field, as they came
    public static Map<String, List<String>> of(LabelContent content) {
        var regeneration = new Regeneration(content);
        var fields = new LinkedHashMap<String, List<String>>();
        for (var field : content.fields()) {
            fields.put(
                    field.name(),
                    OpenFdaRecord.hasTables(field.name())
                            ? field.tables().stream().map(regeneration::table).toList()
                            : field.items().stream().map(regeneration::text).toList());
        }
        return fields;
    }

    /// @param fields as they came
    /// @throws RejectedLabelException when the document does not have all of it, or has more
    static void check(LabelContent content, Map<String, List<String>> fields) {
        var again = of(content);
        fields.forEach((field, texts) -> {
            if (!texts.equals(again.get(field))) {
                throw new RejectedLabelException(
                        RejectionCode.NOT_REGENERATED, "the field %s cannot be written again".formatted(field));
            }
        });
        if (!again.keySet().equals(fields.keySet()) || !isCovered(content)) {
            throw new RejectedLabelException(RejectionCode.NOT_REGENERATED, "it would have more than its source");
        }
    }

    /// Whether each section and each table belongs to a field of the source.
    private static boolean isCovered(LabelContent content) {
        var items = new HashSet<String>();
        var tables = new HashSet<BlockReference>();
        content.fields().forEach(field -> {
            items.addAll(field.items());
            field.tables().forEach(table -> tables.add(new BlockReference(table.section(), table.block())));
        });
        return areCovered(content.sections(), items) && haveFields(content.sections(), tables);
    }

    private static boolean areCovered(List<LabelSectionDocument> sections, Set<String> items) {
        var depth = -1;
        for (var section : sections) {
            if (section.depth() <= depth || depth < 0) {
                if (!items.contains(section.key())) {
                    return false;
                }
                depth = section.depth();
            }
        }
        return true;
    }

    private static boolean haveFields(List<LabelSectionDocument> sections, Set<BlockReference> tables) {
        return sections.stream()
                .allMatch(section -> IntStream.range(0, section.blocks().size())
                        .filter(block -> !(section.blocks().get(block) instanceof SectionBlock.Text))
                        .allMatch(block -> tables.contains(new BlockReference(section.key(), block))));
    }

    /// Null where the document does not have the table.
    private String table(TableReference table) {
        if (table.markup() != null) {
            return table.markup();
        }
        var place = places.getOrDefault(table.section(), -1);
        if (place < 0
                || table.block() >= sections.get(place).blocks().size()
                || !(sections.get(place).blocks().get(table.block()) instanceof SectionBlock.Table block)) {
            return null;
        }
        var markup = block.markup();
        var length = table.length() == null ? markup.length() : table.length();
        return table.begin() + length > markup.length()
                ? null
                : markup.substring(table.begin(), table.begin() + length);
    }

    /// Of the section and all deeper ones that follow it. Null where the document does not have the section.
    private String text(String key) {
        var text = new StringBuilder();
        var isFirst = true;
        int place = places.getOrDefault(key, -1);
        if (place < 0) {
            return null;
        }
        var depth = sections.get(place).depth();
        do {
            var section = sections.get(place);
            for (var block = 0; block < section.blocks().size(); block++) {
                if (!isFirst && !unspaced.contains(new BlockReference(section.key(), block))) {
                    text.append(' ');
                }
                text.append(section.blocks().get(block).words());
                isFirst = false;
            }
            place++;
        } while (place < sections.size() && sections.get(place).depth() > depth);
        return text.toString();
    }
}
