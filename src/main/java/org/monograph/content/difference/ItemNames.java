package org.monograph.content.difference;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.monograph.content.statement.DocumentPath;

/// The names of the items of a list within paths. A name stands for the first item that has it; the others
/// have numbers.
final class ItemNames {

    private ItemNames() {}

    static List<Pair.Part> parts(JsonNode list) {
        var names = new HashSet<String>();
        var parts = new ArrayList<Pair.Part>(list.size());
        for (var item : list) {
            int number = parts.size();
            var name = DocumentPath.nameOf(item).filter(names::add).orElseGet(() -> Integer.toString(number));
            parts.add(new Pair.Part(name, number, item));
        }
        return parts;
    }
}
