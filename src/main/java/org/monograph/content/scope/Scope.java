package org.monograph.content.scope;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.ComponentsOnly;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Route;

@ComponentsOnly
@Description("Where and for whom a statement holds. An empty list and null mean no limit.")
public record Scope(
        @NonNull @Description("Jurisdictions in which it holds. Empty for everywhere.")
        List<@NonNull @NotNull Jurisdiction> jurisdictions,

        @NonNull @Description("Routes of administration for which it holds. Empty for all routes.")
        List<@NonNull @NotNull Route> routes,

        @NonNull @Description("Forms of products for which it holds. Empty for all forms.")
        List<@NonNull @NotNull DosageForm> forms,

        @NonNull @Description("Kinds of release for which it holds. Empty for all kinds.")
        List<@NonNull @NotNull Release> releases,

        @Valid @Description("People for whom it holds. Null for everybody.")
        Population population) {

    public static final Scope EVERYWHERE = new Scope(null, null, null, null, null);

    public Scope {
        jurisdictions = Lists.distinct(jurisdictions);
        routes = Lists.distinct(routes);
        forms = Lists.distinct(forms);
        releases = Lists.distinct(releases);
        population = Population.EVERYBODY.equals(population) ? null : population;
    }

    /// @param scope null for everywhere
    public static Scope orEverywhere(Scope scope) {
        return scope == null ? EVERYWHERE : scope;
    }

    /// @param jurisdiction null for everywhere
    public static Scope of(Jurisdiction jurisdiction, List<Route> routes) {
        return new Scope(Stream.ofNullable(jurisdiction).toList(), routes, null, null, null);
    }

    /// The items that hold in the jurisdiction, everywhere included.
    ///
    /// @param jurisdiction null for all items
    public static <T> List<T> in(Jurisdiction jurisdiction, List<T> items, Function<T, Scope> scope) {
        return items.stream()
                .filter(item -> scope.apply(item).holdsIn(jurisdiction))
                .toList();
    }

    /// The same forms, releases and people elsewhere.
    public Scope with(List<Jurisdiction> otherJurisdictions, List<Route> otherRoutes) {
        return new Scope(otherJurisdictions, otherRoutes, forms, releases, population);
    }

    /// The area in which it holds, for builds that know one area only, and neither Ireland nor Scotland. Null when it
    /// holds in several areas or everywhere: rather shown too often than left out.
    public Jurisdiction onlyArea() {
        var areas = jurisdictions.stream().map(Jurisdiction::area).distinct().toList();
        return areas.size() == 1 ? areas.getFirst() : null;
    }

    /// @param jurisdiction null for any
    public boolean holdsIn(Jurisdiction jurisdiction) {
        return jurisdictions.isEmpty()
                || jurisdictions.stream().anyMatch(one -> Jurisdiction.covers(jurisdiction, one));
    }

    @NonNull
    @Description("The same in words, such as \"United States; extended release\". Empty for everywhere and everybody.")
    public String getText() {
        return ScopeText.of(this);
    }
}
