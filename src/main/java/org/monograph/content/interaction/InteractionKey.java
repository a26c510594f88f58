package org.monograph.content.interaction;

import java.util.List;
import java.util.regex.Pattern;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.Jurisdiction;

/// The keys in ids of interactions, and what they say about where an interaction was read.
final class InteractionKey {

    private static final String SEPARATOR = "+";
    private static final String WITH = "with" + SEPARATOR;
    private static final String BY_INGREDIENT = SEPARATOR + "ingredient";

    private InteractionKey() {}

    /// Where the interactions of an id come from.
    enum Origin {
        RECORD,
        PAIR,
        DRUG;

        static Origin of(NodeId id) {
            var key = id.key() == null ? "" : id.key();
            return key.startsWith(WITH) ? DRUG : key.contains(SEPARATOR) ? PAIR : RECORD;
        }
    }

    /// Of the rule of a class for two subjects, which have no order.
    static String ofPair(String one, String other) {
        return one.compareTo(other) < 0 ? one + SEPARATOR + other : other + SEPARATOR + one;
    }

    /// Of a record that applies to two subjects through an ingredient.
    static String ofPairByIngredient(String one, String other) {
        return ofPair(one, other) + BY_INGREDIENT;
    }

    /// Of what is recorded about a drug and one other side.
    ///
    /// @param limit the jurisdiction, if that leaves out a record: then it is a different object; null otherwise
    static String ofDrug(String other, Jurisdiction limit) {
        return WITH + other + (limit == null ? "" : SEPARATOR + limit.code());
    }

    /// The two subjects of a pair, in alphabetical order. Empty when the key has only one part.
    static List<String> subjects(String key) {
        var parts = List.of(key.split(Pattern.quote(SEPARATOR)));
        return parts.size() < 2 ? List.of() : parts.subList(0, 2);
    }
}
