package org.monograph.content.interactant;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monograph.base.graph.AsOf;

/// Interactants and all classes and ingredients above them, in one state of the content. Memberships are
/// recorded one by one and never inferred.
///
/// @param bySlug the interactants, the classes and the ingredients
public record ClassHierarchy(Map<String, Interactant> bySlug) {

    public static ClassHierarchy of(Collection<Interactant> interactants) {
        return new ClassHierarchy(
                interactants.stream().collect(toMap(interactant -> interactant.slug, identity(), (one, _) -> one)));
    }

    /// With the interactants of these slugs.
    public static ClassHierarchy ofInteractants(AsOf state, Set<String> slugs) {
        return read(state, "slug", slugs);
    }

    /// With the interactants that are these drugs.
    public static ClassHierarchy ofDrugs(AsOf state, Set<String> drugs) {
        return read(state, "drug_slug", drugs);
    }

    private static ClassHierarchy read(AsOf state, String column, Set<String> slugs) {
        var published = state.isToday()
                ? "i.superseded_at is null"
                : "i.published_at <= :moment and (i.superseded_at is null or i.superseded_at > :moment)";
        var query = Panache.getSession()
                .createNativeQuery("""
                    with recursive reached (slug) as (
                        select i.slug from interactant i where i.%2$s = any(cast(:slugs as text[])) and %1$s
                        union
                        select class ->> 'interactant'
                        from reached r
                        join interactant i on i.slug = r.slug and %1$s
                        cross join jsonb_array_elements(i.memberships) class)
                    select i.* from reached r join interactant i on i.slug = r.slug and %1$s\
                    """.formatted(published, column), Interactant.class)
                .setParameter("slugs", slugs.toArray(String[]::new));
        if (!state.isToday()) {
            query.setParameter("moment", state.moment());
        }
        return of(query.getResultList());
    }

    public Stream<Interactant> matching(Predicate<Interactant> condition) {
        return bySlug.values().stream().filter(condition);
    }

    /// The classes that an interactant belongs to and the ingredients that it contains, directly or through
    /// others, the nearest first, each with the shortest way to it.
    public Map<String, MembershipPath> pathsOf(Interactant interactant) {
        var paths = new LinkedHashMap<String, MembershipPath>(Map.of(interactant.slug, MembershipPath.START));
        var open = new ArrayDeque<>(List.of(interactant));
        while (!open.isEmpty()) {
            var member = open.poll();
            for (var membership : member.memberships) {
                var above = bySlug.get(membership.interactant());
                if (above != null && !paths.containsKey(above.slug)) {
                    paths.put(above.slug, paths.get(member.slug).to(above, membership));
                    open.add(above);
                }
            }
        }
        paths.remove(interactant.slug); // also its own class in a cycle
        return paths;
    }
}
