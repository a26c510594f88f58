package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monograph.content.labelsource.SectionCodes;

/// Finds which sections stand in which. openFDA writes a coded section in another one twice: in the text
/// around it, and alone. Here each text stays once.
final class Nesting {

    /// Shorter texts stand in others by chance.
    private static final int MIN_LENGTH = 12;

    private final Map<String, List<Item>> items = new LinkedHashMap<>();
    private final Map<String, Integer> order = new HashMap<>();

    private Nesting(OpenFdaRecord label) {
        label.fields().forEach((field, texts) -> {
            if (!OpenFdaRecord.hasTables(field)) {
                order.put(field, order.size());
                items.put(field, items(field, texts));
            }
        });
    }

    /// @return the items of each field with texts. Items that are equal in one field are the same one.
    static Map<String, List<Item>> of(OpenFdaRecord label) {
        var nesting = new Nesting(label);
        nesting.nest();
        return nesting.items;
    }

    /// The same without looking for sections in sections.
    static Map<String, List<Item>> none(OpenFdaRecord label) {
        return new Nesting(label).items;
    }

    private static List<Item> items(String field, List<String> texts) {
        var code = SectionCodes.ofField(field).orElseThrow();
        var known = new HashMap<String, Item>();
        var items = new ArrayList<Item>();
        for (var text : texts) {
            items.add(known.computeIfAbsent(text, _ -> new Item(field, items.size(), code, text)));
        }
        return items;
    }

    private void nest() {
        var longestFirst = items.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(Comparator.comparing((Item item) -> -item.text.length()))
                .toList();
        for (var place = 1; place < longestFirst.size(); place++) {
            var part = longestFirst.get(place);
            if (part.text.length() >= MIN_LENGTH) {
                put(part, longestFirst.subList(0, place));
            }
        }
        longestFirst.forEach(item -> item.parts.sort(Comparator.comparing(part -> part.begin)));
    }

    /// Into the shortest one that has its text.
    private void put(Item part, List<Item> longer) {
        for (var around : longer.reversed()) {
            if (around.text.length() > part.text.length() && mayContain(around, part)) {
                var place = freePlace(part.text, around);
                if (place >= 0) {
                    around.put(part, place);
                    return;
                }
            }
        }
    }

    private static int freePlace(String text, Item around) {
        var place = Words.indexOf(text, around.text, 0);
        while (place >= 0 && !around.isFree(place, place + text.length())) {
            place = Words.indexOf(text, around.text, place + 1);
        }
        return place;
    }

    /// A section begins before those in it. In the JSON, fields stand in the order of their first sections.
    private boolean mayContain(Item around, Item part) {
        if (around.field.equals(part.field)) {
            return around.number < part.number;
        }
        return part.number > 0 || order.get(around.field) < order.get(part.field);
    }
}
