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

/// What records apply to a drug, or to another interactant: those on itself, and those on the classes that it
/// belongs to, which are recorded one by one and never inferred.
///
/// @param own the interactants that are what was asked for itself
/// @param classes all it belongs to, over any number of steps
record ClassMembership(Set<String> own, Set<String> classes) {

    static final ClassMembership NONE = new ClassMembership(Set.of(), Set.of());

    /// @param start what was asked for
    private record Step(String start, String interactant, boolean own) {}

    /// By the drugs' slugs; a drug that no interactant stands for is missing.
    static Map<String, ClassMembership> ofDrugs(AsOf state, Set<String> drugs) {
        return of(steps(state, "drug_slug", drugs));
    }

    /// By the interactants' own slugs.
    static Map<String, ClassMembership> ofInteractants(AsOf state, Set<String> interactants) {
        return of(steps(state, "slug", interactants));
    }

    private static Map<String, ClassMembership> of(List<Step> steps) {
        return steps.stream().collect(groupingBy(Step::start)).entrySet().stream()
                .collect(toMap(Map.Entry::getKey, start -> one(start.getValue())));
    }

    private static ClassMembership one(Collection<Step> steps) {
        var own = slugs(steps, true);
        var classes = slugs(steps, false);
        classes.removeAll(own);
        return new ClassMembership(own, classes);
    }

    private static Set<String> slugs(Collection<Step> steps, boolean own) {
        return steps.stream()
                .filter(step -> step.own == own)
                .map(Step::interactant)
                .collect(toSet());
    }

    private static List<Step> steps(AsOf state, String column, Set<String> asked) {
        var published = state.isToday()
                ? "i.superseded_at is null"
                : "i.published_at <= :moment and (i.superseded_at is null or i.superseded_at > :moment)";
        var query = Panache.getSession()
                .createNativeQuery("""
                        with recursive reach (start, interactant, own) as (
                            select i.%2$s, i.slug, true from interactant i where i.%2$s = any(cast(:asked as text[])) and %1$s
                            union
                            select r.start, member ->> 'interactant', false
                            from reach r
                            join interactant i on i.slug = r.interactant and %1$s
                            cross join jsonb_array_elements(i.memberships) member)
                        select start, interactant, own from reach""".formatted(published, column), Step.class)
                .setParameter("asked", asked.toArray(String[]::new));
        if (!state.isToday()) {
            query.setParameter("moment", state.moment());
        }
        return query.getResultList();
    }

    boolean holds(String interactant) {
        return own.contains(interactant) || classes.contains(interactant);
    }

    /// One interactant that is what was asked for.
    String name() {
        return own.stream().min(Comparator.naturalOrder()).orElseThrow();
    }

    Set<String> all() {
        var all = new HashSet<>(own);
        all.addAll(classes);
        return all;
    }

    /// The record as it applies to the drug; empty where it does not.
    Optional<Interaction> apply(InteractionRecord pair) {
        if (own.contains(pair.firstSlug) || own.contains(pair.secondSlug)) {
            return Optional.of(Interaction.written(pair, Via.NONE));
        }
        var via = Via.of(classes.contains(pair.firstSlug), classes.contains(pair.secondSlug));
        return via == Via.NONE ? Optional.empty() : Optional.of(Interaction.written(pair, via));
    }

    /// The record as it applies to this drug and another one together; empty where it does not.
    Optional<Interaction> apply(InteractionRecord pair, ClassMembership other) {
        if (holds(pair.firstSlug) && other.holds(pair.secondSlug)) {
            return Optional.of(Interaction.written(
                    pair, Via.of(!own.contains(pair.firstSlug), !other.own.contains(pair.secondSlug))));
        }
        return holds(pair.secondSlug) && other.holds(pair.firstSlug) ? other.apply(pair, this) : Optional.empty();
    }
}
