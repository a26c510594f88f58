package org.monograph.content.interaction;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.monograph.base.graph.AsOf;

/// The interactants whose records apply to a subject, a drug or another interactant: the subject itself, and
/// the classes that it belongs to. Memberships are recorded one by one and never inferred.
///
/// @param self slugs of the interactants that are the subject itself
/// @param classes slugs of all classes that it belongs to, directly or through other classes
record ClassMembership(Set<String> self, Set<String> classes) {

    static final ClassMembership EMPTY = new ClassMembership(Set.of(), Set.of());

    /// @param subject slug of the drug or interactant
    /// @param interactant slug of the subject itself or of one of its classes
    private record Row(String subject, String interactant, boolean self) {}

    /// By slug of the drug. A drug without an interactant is missing.
    static Map<String, ClassMembership> ofDrugs(AsOf state, Set<String> drugs) {
        return of(rows(state, "drug_slug", drugs));
    }

    /// By slug of the interactant.
    static Map<String, ClassMembership> ofInteractants(AsOf state, Set<String> interactants) {
        return of(rows(state, "slug", interactants));
    }

    private static Map<String, ClassMembership> of(List<Row> rows) {
        return rows.stream().collect(groupingBy(Row::subject)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, subject -> membership(subject.getValue())));
    }

    private static ClassMembership membership(Collection<Row> rows) {
        var self = slugs(rows, true);
        var classes = slugs(rows, false);
        classes.removeAll(self);
        return new ClassMembership(self, classes);
    }

    private static Set<String> slugs(Collection<Row> rows, boolean self) {
        return rows.stream()
                .filter(row -> row.self == self)
                .map(Row::interactant)
                .collect(toSet());
    }

    private static List<Row> rows(AsOf state, String column, Set<String> slugs) {
        var published = state.isToday()
                ? "i.superseded_at is null"
                : "i.published_at <= :moment and (i.superseded_at is null or i.superseded_at > :moment)";
        var query = Panache.getSession()
                .createNativeQuery("""
                        with recursive membership (subject, interactant, self) as (
                            select i.%2$s, i.slug, true from interactant i where i.%2$s = any(cast(:slugs as text[])) and %1$s
                            union
                            select m.subject, class ->> 'interactant', false
                            from membership m
                            join interactant i on i.slug = m.interactant and %1$s
                            cross join jsonb_array_elements(i.memberships) class)
                        select subject, interactant, self from membership""".formatted(published, column), Row.class)
                .setParameter("slugs", slugs.toArray(String[]::new));
        if (!state.isToday()) {
            query.setParameter("moment", state.moment());
        }
        return query.getResultList();
    }

    boolean contains(String interactant) {
        return self.contains(interactant) || classes.contains(interactant);
    }

    /// The slug that identifies the subject in interactions that follow from a rule.
    String mainSlug() {
        return self.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    Set<String> all() {
        var all = new HashSet<>(self);
        all.addAll(classes);
        return all;
    }

    /// The record as an interaction of the subject; empty when it does not apply.
    Optional<Interaction> interactionOf(InteractionRecord record) {
        if (self.contains(record.firstSlug) || self.contains(record.secondSlug)) {
            return Optional.of(Interaction.ofRecord(record, ViaClass.NONE));
        }
        var via = ViaClass.of(classes.contains(record.firstSlug), classes.contains(record.secondSlug));
        return via == ViaClass.NONE ? Optional.empty() : Optional.of(Interaction.ofRecord(record, via));
    }

    /// The record as an interaction between this subject and another one; empty when it does not apply.
    Optional<Interaction> interactionOf(InteractionRecord record, ClassMembership other) {
        if (contains(record.firstSlug) && other.contains(record.secondSlug)) {
            return Optional.of(Interaction.ofRecord(
                    record, ViaClass.of(!self.contains(record.firstSlug), !other.self.contains(record.secondSlug))));
        }
        return contains(record.secondSlug) && other.contains(record.firstSlug)
                ? other.interactionOf(record, this)
                : Optional.empty();
    }
}
