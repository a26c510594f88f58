package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;

/// Something that holds in a jurisdiction and for some routes.
///
/// @param jurisdiction null for everywhere
/// @param routes empty for every route
record Scoped(String text, Jurisdiction jurisdiction, List<Route> routes, List<String> citations) {

    /// Whether the same holds wherever and however the drug is taken.
    ///
    /// @param routes all that the drug is known to be taken by
    static CellStatus status(List<Scoped> statements, Collection<Route> routes) {
        var jurisdictions = statements.stream()
                .map(Scoped::jurisdiction)
                .filter(Objects::nonNull)
                .distinct();
        if (differ(
                jurisdictions.map(place -> texts(statements, one -> Jurisdiction.covers(place, one.jurisdiction))))) {
            return CellStatus.DIFFERS_BY_JURISDICTION;
        }
        var named = Stream.concat(routes.stream(), statements.stream().flatMap(one -> one.routes.stream()))
                .distinct();
        return differ(named.map(route -> texts(statements, one -> one.routes.isEmpty() || one.routes.contains(route))))
                ? CellStatus.DIFFERS_BY_ROUTE
                : CellStatus.KNOWN;
    }

    private static Set<String> texts(List<Scoped> statements, Predicate<Scoped> holds) {
        return statements.stream().filter(holds).map(Scoped::text).collect(toSet());
    }

    private static boolean differ(Stream<Set<String>> texts) {
        return texts.distinct().count() > 1;
    }

    static List<String> citations(List<Scoped> statements) {
        return statements.stream()
                .flatMap(one -> one.citations.stream())
                .distinct()
                .toList();
    }

    /// Such as `US, GB; oral`; empty when it holds everywhere and for every route.
    static String scope(Collection<Jurisdiction> jurisdictions, Collection<Route> routes) {
        var places = jurisdictions.stream().filter(Objects::nonNull).map(Jurisdiction::name);
        var ways = routes.stream().map(route -> route.name().toLowerCase(Locale.ROOT));
        return Stream.of(places.collect(joining(", ")), ways.collect(joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }
}
