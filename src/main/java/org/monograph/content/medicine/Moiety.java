package org.monograph.content.medicine;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.labeldocument.LabelIngredient;

/// The name of the part of an ingredient that acts: without a salt, unless the salt is all that there is.
final class Moiety {

    private static final Map<String, List<String>> RULES = PhraseFile.lists("label-salts.yaml");
    private static final Set<String> SALTS = Set.copyOf(RULES.get("SALT"));
    private static final Set<String> WITH = Set.copyOf(RULES.get("WITH"));
    private static final Set<String> METALS = Set.copyOf(RULES.get("METAL"));

    private Moiety() {}

    /// Folded.
    static String of(LabelIngredient ingredient) {
        var told = ingredient.activeMoiety();
        return told == null || isCharged(told) ? of(ingredient.name()) : of(told);
    }

    /// @param name of a substance, as labels write it
    static String of(String name) {
        var words = List.of(Folded.of(name).split(" "));
        var end = words.size();
        while (end > 1 && isBeside(words.subList(0, end), end - 1)) {
            end--;
        }
        return String.join(" ", words.subList(0, end)).replaceFirst(",$", "");
    }

    /// Labels name ions as what acts in sodium chloride: two for one ingredient.
    private static boolean isCharged(String moiety) {
        var folded = Folded.of(moiety);
        return folded.endsWith(" ion") || folded.endsWith(" cation") && METALS.contains(folded.split(" ")[0]);
    }

    private static boolean isBeside(List<String> words, int place) {
        var word = words.get(place);
        return WITH.contains(word)
                || (SALTS.contains(word) || METALS.contains(word)) && !METALS.contains(words.getFirst());
    }
}
