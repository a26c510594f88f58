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

/// Interactants and all classes above them, in one state of the content. Memberships are recorded one by one
/// and never inferred.
///
/// @param bySlug the interactants and the classes
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

    /// The classes that an interactant belongs to, directly or through other classes, the nearest first, each
    /// with the sources of the memberships on the shortest way to it.
    public Map<String, List<String>> classesOf(Interactant interactant) {
        var sources = new LinkedHashMap<String, List<String>>(Map.of(interactant.slug, List.of()));
        var open = new ArrayDeque<>(List.of(interactant));
        while (!open.isEmpty()) {
            var member = open.poll();
            for (var membership : member.memberships) {
                var above = bySlug.get(membership.interactant());
                if (above != null && !sources.containsKey(above.slug)) {
                    sources.put(above.slug, joined(sources.get(member.slug), membership.citationSlugs()));
                    open.add(above);
                }
            }
        }
        sources.remove(interactant.slug); // also its own class in a cycle
        return sources;
    }

    private static List<String> joined(List<String> first, List<String> second) {
        return Stream.concat(first.stream(), second.stream()).distinct().toList();
    }
}
