package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.List;
import org.monograph.content.labelsource.SectionCode;

/// An item of a field: the text of a section, with that of the sections in it.
final class Item {

    final String field;
    final int number;
    final SectionCode code;
    final String text;
    /// Items whose text stands in this text, in its order.
    final List<Item> parts = new ArrayList<>();
    final List<PlacedTable> tables = new ArrayList<>();

    /// Where it begins in the text of the item around it.
    int begin;

    /// The item around it; null for none.
    Item around;

    /// @param number from 0, in its field
    Item(String field, int number, SectionCode code, String text) {
        this.field = field;
        this.number = number;
        this.code = code;
        this.text = text;
    }

    int end() {
        return begin + text.length();
    }

    /// Unique within the label.
    String key() {
        var name = field.replace('_', '-');
        return number == 0 ? name : name + "-" + (number + 1);
    }

    /// Whether nothing else was found there.
    boolean isFree(int from, int to) {
        return parts.stream().allMatch(part -> part.end() <= from || to <= part.begin);
    }

    /// Parts that begin or end within a table only look like sections: their words stand there by chance.
    void release(int from, int to) {
        parts.removeIf(part -> part.begin < to && from < part.end() && part.release());
    }

    private boolean release() {
        around = null;
        return true;
    }

    void put(Item part, int place) {
        part.begin = place;
        part.around = this;
        parts.add(part);
    }
}
