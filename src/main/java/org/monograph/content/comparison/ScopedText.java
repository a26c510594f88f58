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

/// A text that applies in a jurisdiction and for some routes.
///
/// @param jurisdiction null for all
/// @param routes empty for all
/// @param citations slugs of the sources
record ScopedText(String text, Jurisdiction jurisdiction, List<Route> routes, List<String> citations) {

    /// KNOWN when the same texts apply in each jurisdiction and for each route, otherwise the status that
    /// says what they depend on.
    ///
    /// @param routes all recorded routes of the drug
    static CellStatus status(List<ScopedText> statements, Collection<Route> routes) {
        var jurisdictions = statements.stream()
                .map(ScopedText::jurisdiction)
                .filter(Objects::nonNull)
                .distinct();
        if (differ(jurisdictions.map(jurisdiction ->
                texts(statements, statement -> Jurisdiction.covers(jurisdiction, statement.jurisdiction))))) {
            return CellStatus.DIFFERS_BY_JURISDICTION;
        }
        var named = Stream.concat(routes.stream(), statements.stream().flatMap(statement -> statement.routes.stream()))
                .distinct();
        return differ(named.map(route ->
                        texts(statements, statement -> statement.routes.isEmpty() || statement.routes.contains(route))))
                ? CellStatus.DIFFERS_BY_ROUTE
                : CellStatus.KNOWN;
    }

    private static Set<String> texts(List<ScopedText> statements, Predicate<ScopedText> holds) {
        return statements.stream().filter(holds).map(ScopedText::text).collect(toSet());
    }

    private static boolean differ(Stream<Set<String>> texts) {
        return texts.distinct().count() > 1;
    }

    static List<String> citations(List<ScopedText> statements) {
        return statements.stream()
                .flatMap(statement -> statement.citations.stream())
                .distinct()
                .toList();
    }

    /// The scope as text, such as `US, GB; oral`; empty when there is no limit.
    static String scope(Collection<Jurisdiction> jurisdictions, Collection<Route> routes) {
        var jurisdictionNames = jurisdictions.stream().filter(Objects::nonNull).map(Jurisdiction::name);
        var routeNames = routes.stream().map(route -> route.name().toLowerCase(Locale.ROOT));
        return Stream.of(jurisdictionNames.collect(joining(", ")), routeNames.collect(joining(", ")))
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }
}
