package org.monograph.content.openfda;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Which part of a salt acts. The product data write it after the substance: `ZIPRASIDONE HYDROCHLORIDE
/// ZIPRASIDONE`. It is taken only where it is the beginning of the substance's name, because its end is not
/// marked, and never from salts of metals: potassium chloride is no potassium.
record ActiveMoieties(List<String> texts) {

    private static final Set<String> METALS = Set.of(
            "ALUMINUM",
            "AMMONIUM",
            "BARIUM",
            "BISMUTH",
            "CALCIUM",
            "CUPRIC",
            "FERRIC",
            "FERROUS",
            "FERROSOFERRIC",
            "GOLD",
            "IRON",
            "LITHIUM",
            "MAGNESIUM",
            "MANGANESE",
            "POTASSIUM",
            "SELENIUM",
            "SILVER",
            "SODIUM",
            "STRONTIUM",
            "ZINC");

    static ActiveMoieties in(List<String> texts) {
        return new ActiveMoieties(
                texts.stream().map(text -> text.toUpperCase(Locale.ROOT) + " ").toList());
    }

    /// Null when it is not told.
    String of(String substance) {
        var name = substance.toUpperCase(Locale.ROOT);
        if (METALS.contains(name.split("[ ,]")[0])) {
            return null;
        }
        return texts.stream()
                .map(text -> after(text, name))
                .filter(rest -> !rest.isEmpty())
                .findFirst()
                .map(rest -> beginning(name, rest, substance))
                .orElse(null);
    }

    private static String after(String text, String name) {
        var place = text.indexOf(" " + name + " ");
        return place < 0 ? "" : text.substring(place + name.length() + 2);
    }

    /// The longest beginning of the name that comes again, in whole words.
    private static String beginning(String name, String rest, String substance) {
        var end = 0;
        for (var space = name.indexOf(' '); space >= 0; space = name.indexOf(' ', space + 1)) {
            if (rest.startsWith(name.substring(0, space) + " ")) {
                end = space;
            }
        }
        if (rest.startsWith(name + " ")) {
            end = name.length();
        }
        return end == 0 ? null : substance.substring(0, end);
    }
}
