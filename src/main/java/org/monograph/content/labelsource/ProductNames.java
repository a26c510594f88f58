package org.monograph.content.labelsource;

import static java.util.function.Predicate.not;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.monograph.base.terms.Folded;

/// Which names of products are brands.
public final class ProductNames {

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /// Words that say nothing of who makes it.
    private static final Set<String> PLAIN = Set.of(
            "and",
            "with",
            "in",
            "for",
            "usp",
            "hcl",
            "hydrochloride",
            "sodium",
            "tablet",
            "tablets",
            "capsule",
            "capsules",
            "injection",
            "solution",
            "oral",
            "suspension",
            "cream",
            "ointment",
            "gel",
            "lotion",
            "spray",
            "syrup",
            "drops",
            "extended",
            "delayed",
            "release",
            "er",
            "xr",
            "sr",
            "dr",
            "orally",
            "disintegrating",
            "chewable",
            "film",
            "coated");

    private ProductNames() {}

    /// @param products names of products
    /// @param substances names of substances, as the label writes them
    /// @return the names of products that have more than words of the substances
    public static List<String> brands(List<String> products, List<String> substances) {
        var plain = new HashSet<>(PLAIN);
        substances.forEach(name -> plain.addAll(words(name)));
        return products.stream().filter(name -> !plain.containsAll(words(name))).toList();
    }

    private static Set<String> words(String name) {
        return Arrays.stream(NOT_IN_WORDS.split(Folded.of(name)))
                .filter(not(String::isEmpty))
                .collect(Collectors.toSet());
    }
}
