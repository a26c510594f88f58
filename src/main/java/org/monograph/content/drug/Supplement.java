package org.monograph.content.drug;

import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.scope.Scope;

/// What the columns of texts and ratings do not hold, because a build that was released before would refuse keys
/// that it does not know: the scopes of texts, the parts of sections, the numbers of ratings.
///
/// @param texts those with a scope or a part
/// @param dependenceRisk null for none
/// @param sedationPotential null for none
public record Supplement(List<Text> texts, RatingNumbers dependenceRisk, RatingNumbers sedationPotential) {

    /// @param list the list of the document
    /// @param key of the text within the list
    public record Text(String list, String key, MonographPart part, Scope scope) {

        private static final Text NONE = new Text(null, null, null, Scope.EVERYWHERE);

        boolean isNeeded() {
            return part != null || !scope.equals(Scope.EVERYWHERE);
        }

        boolean isOf(String otherList, String otherKey) {
            return Objects.equals(list, otherList) && Objects.equals(key, otherKey);
        }
    }

    private static final String KEY_POINTS = "keyPoints";
    private static final String SECTIONS = "sections";
    private static final String MECHANISMS = "mechanisms";
    private static final Supplement NONE = new Supplement(List.of(), null, null);

    public static Supplement of(
            List<KeyPoint> keyPoints,
            List<Section> sections,
            List<CitedText> mechanisms,
            Rating dependenceRisk,
            Rating sedationPotential) {
        return new Supplement(
                Stream.of(
                                keyPoints.stream().map(point -> new Text(KEY_POINTS, point.key(), null, point.scope())),
                                sections.stream()
                                        .map(section ->
                                                new Text(SECTIONS, section.slug(), section.part(), section.scope())),
                                mechanisms.stream().map(text -> new Text(MECHANISMS, text.key(), null, text.scope())))
                        .flatMap(texts -> texts)
                        .filter(Text::isNeeded)
                        .toList(),
                dependenceRisk.numbers(),
                sedationPotential.numbers());
    }

    /// @param supplement null in rows of a build before it existed
    static Supplement orNone(Supplement supplement) {
        return supplement == null ? NONE : supplement;
    }

    List<KeyPoint> keyPoints(List<KeyPoint> stored) {
        return completed(KEY_POINTS, stored, KeyPoint::key, (point, text) -> point.with(text.scope));
    }

    List<Section> sections(List<Section> stored) {
        return completed(SECTIONS, stored, Section::slug, (section, text) -> section.with(text.part, text.scope));
    }

    List<CitedText> mechanisms(List<CitedText> stored) {
        return completed(MECHANISMS, stored, CitedText::key, (mechanism, text) -> mechanism.with(text.scope));
    }

    private <T> List<T> completed(
            String list, List<T> stored, Function<T, String> key, BiFunction<T, Text, T> complete) {
        return stored.stream()
                .map(item -> complete.apply(item, text(list, key.apply(item))))
                .toList();
    }

    private Text text(String list, String key) {
        return texts.stream().filter(text -> text.isOf(list, key)).findFirst().orElse(Text.NONE);
    }
}
