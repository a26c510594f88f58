package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.scope.Scope;

/// A text that holds within a scope.
///
/// @param label what the text is about
/// @param path of the page that says it
/// @param citations slugs of the sources
record ScopedText(String label, String text, Scope scope, String path, List<String> citations) {

    /// A cell of several statements. A statement with a limited scope begins with the scope in parentheses.
    static ComparisonCell cell(ComparedDrug compared, List<ScopedText> statements) {
        return statements.isEmpty()
                ? ComparisonCell.unknown(compared.drug())
                : ComparisonCell.of(
                        compared.drug(),
                        status(statements, compared.routes()),
                        statements.stream().map(ScopedText::withScope).collect(joining("\n\n")),
                        statements);
    }

    private String withScope() {
        var words = words(scope);
        return words.isEmpty() ? text : "(%s) %s".formatted(words, text);
    }

    /// KNOWN when the same texts apply in each jurisdiction and for each route, otherwise the status that
    /// says what they depend on.
    ///
    /// @param routes all recorded routes of the drug
    static CellStatus status(List<ScopedText> statements, Collection<Route> routes) {
        var jurisdictions = statements.stream()
                .flatMap(statement -> statement.scope.jurisdictions().stream())
                .distinct();
        if (differ(jurisdictions.map(
                jurisdiction -> texts(statements, statement -> statement.scope.holdsIn(jurisdiction))))) {
            return CellStatus.DIFFERS_BY_JURISDICTION;
        }
        var named = Stream.concat(
                        routes.stream(), statements.stream().flatMap(statement -> statement.routes().stream()))
                .distinct();
        return differ(named.map(route -> texts(
                        statements,
                        statement -> statement.routes().isEmpty()
                                || statement.routes().contains(route))))
                ? CellStatus.DIFFERS_BY_ROUTE
                : CellStatus.KNOWN;
    }

    CellPart part() {
        var words = words(scope);
        return new CellPart(words.isEmpty() ? label : "%s (%s)".formatted(label, words), text, path);
    }

    private List<Route> routes() {
        return scope.routes();
    }

    private static Set<String> texts(List<ScopedText> statements, Predicate<ScopedText> holds) {
        return statements.stream()
                .filter(holds)
                .map(statement -> statement.label + ": " + statement.text)
                .collect(toSet());
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
    static String words(Scope scope) {
        var jurisdictions = scope.jurisdictions().stream().map(Jurisdiction::name);
        var routes = scope.routes().stream().map(route -> route.name().toLowerCase(Locale.ROOT));
        var others = new Scope(null, null, scope.forms(), scope.releases(), scope.population()).getText();
        return Stream.of(jurisdictions.collect(joining(", ")), routes.collect(joining(", ")), others)
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }
}
