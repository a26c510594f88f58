package org.monograph.content.medicine;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.Sha256;
import org.monograph.base.terms.Slug;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.medication.NameKey;

/// What acts in the products of a label, without salts. Labels with equal names are of one medicine.
///
/// @param names folded, each once, in alphabetical order; empty when they are not told
/// @param keys names and UNIIs, with and without salts, in the form in which names of drugs are compared
public record IngredientSet(List<String> names, List<String> keys) {

    private static final Pattern NO_SLUG = Pattern.compile("[^a-z0-9]+");
    private static final Pattern SEVERAL = Pattern.compile("[,/&+]| and | with | - ");
    private static final int DIGEST = 8;

    public static IngredientSet of(LabelProfile profile) {
        return profile.ingredients().isEmpty() ? ofNames(profile.genericNames()) : ofIngredients(profile.ingredients());
    }

    private static IngredientSet ofIngredients(List<LabelIngredient> ingredients) {
        return new IngredientSet(
                sorted(ingredients.stream().map(Moiety::of)),
                keys(ingredients.stream()
                        .flatMap(one -> Stream.of(Moiety.of(one), one.name(), one.unii() == null ? "" : one.unii()))));
    }

    /// Some labels have no coded ingredients. The name of one substance says what it is.
    private static IngredientSet ofNames(List<String> generic) {
        var one = generic.size() == 1
                        && !SEVERAL.matcher(Folded.of(generic.getFirst())).find()
                ? generic
                : List.<String>of();
        return new IngredientSet(
                sorted(one.stream().map(Moiety::of)),
                keys(one.stream().flatMap(name -> Stream.of(Moiety.of(name), name))));
    }

    private static List<String> sorted(Stream<String> names) {
        return names.filter(name -> !slug(name).isEmpty()).distinct().sorted().toList();
    }

    private static List<String> keys(Stream<String> names) {
        return names.map(NameKey::of)
                .filter(NameKey::isUsable)
                .distinct()
                .sorted()
                .toList();
    }

    /// Permanent. Null when no ingredient is told.
    public String slug() {
        var slug = names.stream().map(IngredientSet::slug).distinct().sorted().collect(Collectors.joining("-"));
        return slug.length() > Slug.MAX_LENGTH ? shortened(slug) : slug.isEmpty() ? null : slug;
    }

    private static String slug(String name) {
        return NO_SLUG.matcher(name).replaceAll("-").replaceAll("^-|-$", "");
    }

    private static String shortened(String slug) {
        return slug.substring(0, Slug.MAX_LENGTH - DIGEST - 1).replaceAll("-$", "")
                + "-"
                + Sha256.of(slug.getBytes(UTF_8)).substring(0, DIGEST);
    }

    /// For people: "Acetaminophen and hydrocodone".
    public String name() {
        var all = names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
        return all.isEmpty() ? all : all.substring(0, 1).toUpperCase(Locale.ROOT) + all.substring(1);
    }
}
