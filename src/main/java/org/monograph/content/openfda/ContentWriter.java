package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.BlockReference;
import org.monograph.content.labeldocument.InputField;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labeldocument.SectionBlock;
import org.monograph.content.labeldocument.TableReference;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.SectionCode;

/// Writes sections and blocks from items and their tables. Text of a section after a section in it becomes
/// a section of its own, so that the order stays that of the label.
final class ContentWriter {

    private final boolean isOverTheCounter;
    private final List<OpenSection> sections = new ArrayList<>();
    private final List<BlockReference> unspaced = new ArrayList<>();
    /// Two sections may have equal tables at the same place.
    private final Map<PlacedTable, BlockReference> tables = new IdentityHashMap<>();
    /// Whether the input has a space before the next block.
    private boolean isSpaced;

    private ContentWriter(boolean isOverTheCounter) {
        this.isOverTheCounter = isOverTheCounter;
    }

    /// @param items of each field with texts, as `Nesting` has them
    /// @param isOverTheCounter whether the label is written for those who buy it
    /// @throws RejectedLabelException when a table is not in the texts
    static LabelContent write(OpenFdaRecord label, Map<String, List<Item>> items, boolean isOverTheCounter) {
        var found = new LinkedHashMap<String, List<FieldTable>>();
        label.fields().forEach((field, texts) -> {
            if (OpenFdaRecord.hasTables(field)) {
                found.put(field, TablePlaces.find(texts, items.getOrDefault(OpenFdaRecord.textOf(field), List.of())));
            }
        });
        var writer = new ContentWriter(isOverTheCounter);
        items.values().stream()
                .flatMap(List::stream)
                .distinct()
                .filter(item -> item.around == null)
                .forEach(item -> writer.write(item, 0));
        return writer.content(label.fields().keySet().stream()
                .map(field -> writer.field(field, items.get(field), found.get(field)))
                .toList());
    }

    private LabelContent content(List<InputField> fields) {
        return new LabelContent(sections.stream().map(OpenSection::close).toList(), fields, unspaced);
    }

    private InputField field(String name, List<Item> items, List<FieldTable> found) {
        return items == null
                ? new InputField(name, null, found.stream().map(this::reference).toList())
                : new InputField(name, items.stream().map(Item::key).toList(), null);
    }

    private TableReference reference(FieldTable table) {
        var block = tables.get(table.table());
        return new TableReference(
                block.section(),
                block.block(),
                table.begin(),
                table.length() == 0 ? null : (Integer) table.length(),
                table.markup());
    }

    private void write(Item item, int depth) {
        open(item.key(), item, item.code.kind(), depth);
        new ItemPieces(item, depth).write();
    }

    private void open(String key, Item item, LabelSectionKind kind, int depth) {
        var audience = isForPatients(item, kind) ? Audience.PATIENT : item.code.audience();
        var isCoded = key.equals(item.key()) && !item.code.loinc().equals(SectionCode.UNCLASSIFIED);
        sections.add(
                new OpenSection(key, kind, audience, isCoded ? item.code.loinc() : null, depth, new ArrayList<>()));
    }

    /// A section in a text for patients is for them, too.
    private boolean isForPatients(Item item, LabelSectionKind kind) {
        return isOverTheCounter && kind != LabelSectionKind.PRODUCT_DATA
                || Stream.iterate(item, Objects::nonNull, each -> each.around)
                        .anyMatch(each -> each.code.audience() == Audience.PATIENT);
    }

    private void add(SectionBlock block) {
        var section = sections.getLast();
        if (!isSpaced) {
            unspaced.add(new BlockReference(section.key, section.blocks.size()));
        }
        section.blocks.add(block);
    }

    private record OpenSection(
            String key, LabelSectionKind kind, Audience audience, String loinc, int depth, List<SectionBlock> blocks) {

        LabelSectionDocument close() {
            return new LabelSectionDocument(key, kind, audience, null, loinc, depth, blocks);
        }
    }

    /// The pieces of one item: text, tables, and the sections in it.
    private final class ItemPieces {

        private final Item item;
        private final int depth;
        private int place;
        private int continuations;
        private int lastNumber;
        /// Whether a section of its own is needed for what follows.
        private boolean isInterrupted;

        private ItemPieces(Item item, int depth) {
            this.item = item;
            this.depth = depth;
        }

        private void write() {
            isSpaced |= item.around == null; // nothing stands before it
            record Piece(int begin, int end, PlacedTable table, Item part) {}
            Stream.concat(
                            item.tables.stream().map(table -> new Piece(table.begin(), table.end(), table, null)),
                            item.parts.stream().map(part -> new Piece(part.begin, part.end(), null, part)))
                    .sorted(Comparator.comparing(Piece::begin).thenComparing(Piece::end))
                    .forEach(piece -> {
                        text(piece.begin, false);
                        if (piece.table == null) {
                            ContentWriter.this.write(piece.part, depth + 1);
                            isInterrupted = true;
                        } else {
                            table(piece.table);
                        }
                        place = piece.end;
                        isSpaced = false;
                    });
            text(item.text.length(), true);
        }

        private void table(PlacedTable table) {
            continueSection();
            tables.put(
                    table,
                    new BlockReference(
                            sections.getLast().key, sections.getLast().blocks.size()));
            add(new SectionBlock.Table(table.markup(), table.spelling()));
        }

        /// One space on each side is not written; where there is none, the block after it is unspaced.
        private void text(int end, boolean isLast) {
            var text = item.text.substring(place, end);
            if (text.isEmpty()) {
                return;
            }
            if (place > 0 && text.startsWith(" ")) {
                isSpaced = true;
                text = text.substring(1);
                if (text.isEmpty() && !isLast) {
                    return;
                }
            }
            var hasSpaceAfter = !isLast && text.endsWith(" ");
            numbered(hasSpaceAfter ? text.substring(0, text.length() - 1) : text);
            isSpaced = hasSpaceAfter;
        }

        private void numbered(String text) {
            var begin = 0;
            for (var part : NumberedPart.of(item, text, lastNumber)) {
                lastNumber = part.number();
                if (part.begin() > 0) {
                    block(text.substring(begin, part.begin() - 1));
                    isSpaced = true;
                }
                begin = part.begin();
                open("%s-8-%d".formatted(item.key(), part.number()), item, part.kind(), depth + 1);
                isInterrupted = false;
            }
            block(text.substring(begin));
        }

        private void block(String text) {
            continueSection();
            add(new SectionBlock.Text(text));
        }

        private void continueSection() {
            if (isInterrupted) {
                isInterrupted = false;
                continuations++;
                open("%s-part-%d".formatted(item.key(), continuations + 1), item, item.code.kind(), depth + 1);
            }
        }
    }
}
