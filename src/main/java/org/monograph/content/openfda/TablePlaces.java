package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.monograph.content.labelsource.RejectedLabelException;
import org.monograph.content.labelsource.RejectionCode;
import org.monograph.content.markup.TableMarkup;

/// Finds the place of each table of a field in the texts of the field, where its words stand again. Tables
/// and texts are in the same order; a table of a section in another one comes once more with that.
final class TablePlaces {

    private final List<Item> items;
    private final Map<Item, SpacelessText> spaceless = new HashMap<>();
    private final List<FieldTable> found = new ArrayList<>();
    private int item;
    private int from;
    /// The last table that is not in another one.
    private FieldTable around;
    private int insideFrom;

    private TablePlaces(List<Item> items) {
        this.items = items;
    }

    /// @param items with the texts of the same sections
    /// @return where each table is, in the order of the field
    /// @throws RejectedLabelException when a table is not in the texts
    static List<FieldTable> find(List<String> tables, List<Item> items) {
        var places = new TablePlaces(items);
        for (var markup : tables) {
            places.found.add(places.find(markup));
        }
        return places.found;
    }

    private FieldTable find(String markup) {
        var words = TableMarkup.words(markup);
        return insideTable(markup)
                .or(() -> (words.isEmpty() ? withoutWords(markup) : withWords(markup, words)).map(this::around))
                .or(() -> withWords(markup, TableMarkup.wordsOfAnyTags(markup)).map(this::around))
                .orElseThrow(() -> new RejectedLabelException(
                        RejectionCode.TABLE_NOT_IN_TEXT,
                        "table %d of a field is not in the text of the field".formatted(found.size() + 1)));
    }

    /// A table in a cell of another one comes after that one, and stands in its markup.
    private Optional<FieldTable> insideTable(String markup) {
        var place = around == null ? -1 : around.table().markup().indexOf(markup, insideFrom);
        if (place < 0) {
            return Optional.empty();
        }
        insideFrom = place + 1;
        return Optional.of(new FieldTable(around.item(), around.table(), place, markup.length(), null));
    }

    private FieldTable around(FieldTable table) {
        around = table;
        insideFrom = 1;
        return table;
    }

    private Optional<FieldTable> withWords(String markup, String words) {
        for (var number = item; number < items.size(); number++) {
            var place = in(items.get(number), number == item ? from : 0, markup, words);
            if (place.isPresent()) {
                item = number;
                return place;
            }
        }
        return items.stream().flatMap(any -> in(any, 0, markup, words).stream()).findFirst();
    }

    private Optional<FieldTable> in(Item text, int start, String markup, String words) {
        var place = Words.indexOf(words, text.text, start);
        while (place >= 0) {
            var table = put(text, place, place + words.length(), markup, spelling(words, markup));
            if (table.isPresent()) {
                from = place + words.length();
                return table;
            }
            place = Words.indexOf(words, text.text, place + 1);
        }
        return inAnotherSpelling(text, start, markup, SpacelessText.of(words));
    }

    private static String spelling(String words, String markup) {
        return words.equals(TableMarkup.words(markup)) ? null : words;
    }

    private Optional<FieldTable> inAnotherSpelling(Item text, int start, String markup, String words) {
        var other = spaceless.computeIfAbsent(text, one -> new SpacelessText(one.text));
        var place = words.isEmpty() ? null : other.find(words, start);
        while (place != null) {
            var table = put(text, place[0], place[1], markup, text.text.substring(place[0], place[1]));
            if (table.isPresent()) {
                from = place[1];
                return table;
            }
            place = other.find(words, place[0] + 1);
        }
        return Optional.empty();
    }

    /// Into the innermost section that has the place.
    ///
    /// @return empty where another table or another section begins or ends within
    private static Optional<FieldTable> put(Item text, int begin, int end, String markup, String spelling) {
        for (var part : text.parts) {
            if (part.begin <= begin && end <= part.end()) {
                return put(part, begin - part.begin, end - part.begin, markup, spelling);
            }
        }
        for (var table : text.tables) {
            if (table.begin() == begin && table.end() == end) {
                return Optional.of(FieldTable.of(text, table, markup));
            }
        }
        text.release(begin, end);
        if (!text.isFree(begin, end) || text.tables.stream().anyMatch(table -> table.overlaps(begin, end))) {
            return Optional.empty();
        }
        var table = new PlacedTable(begin, end, markup, spelling);
        text.tables.add(table);
        return Optional.of(FieldTable.of(text, table, markup));
    }

    /// A table of pictures: after the table before it, or else at the end.
    private Optional<FieldTable> withoutWords(String markup) {
        if (items.isEmpty()) {
            return Optional.empty();
        }
        var text = items.get(item);
        return known(text, markup).or(() -> put(text, placeWithoutWords(text), markup));
    }

    private static Optional<FieldTable> known(Item text, String markup) {
        return text.tables.stream()
                .filter(table -> table.begin() == table.end() && table.markup().equals(markup))
                .findFirst()
                .map(table -> FieldTable.of(text, table, markup))
                .or(() -> text.parts.stream()
                        .flatMap(part -> known(part, markup).stream())
                        .findFirst());
    }

    private int placeWithoutWords(Item text) {
        if (from > 0) {
            return from;
        }
        return text.parts.isEmpty() ? text.text.length() : text.parts.getFirst().begin;
    }

    private static Optional<FieldTable> put(Item text, int place, String markup) {
        for (var part : text.parts) {
            if (part.begin < place && place <= part.end()) {
                return put(part, place - part.begin, markup);
            }
        }
        var free = text.tables.stream()
                .filter(table -> table.begin() < place && place < table.end())
                .map(PlacedTable::end)
                .findFirst()
                .orElse(place);
        var table = new PlacedTable(free, free, markup, null);
        text.tables.add(table);
        return Optional.of(FieldTable.of(text, table, markup));
    }
}
