package org.monograph.content.comparison;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.warning.Warning;

/// A drug with what its cells are made of.
///
/// @param jurisdiction what holds elsewhere is left out; null for all
/// @param profile null where no row needs it
/// @param uses all of them; empty where no row tells routes apart
/// @param boxed its boxed warnings; likewise
record ComparedDrug(
        Drug drug, Jurisdiction jurisdiction, DrugProfile profile, List<NamedUse> uses, List<Warning> boxed) {

    ComparedDrug {
        uses = uses.stream()
                .filter(named -> Jurisdiction.covers(jurisdiction, named.use().jurisdiction))
                .toList();
        boxed = boxed.stream()
                .filter(warning -> Jurisdiction.covers(jurisdiction, warning.jurisdiction))
                .toList();
    }

    /// By which the drug is known to be taken.
    Set<Route> routes() {
        var routes = new TreeSet<Route>();
        drug.brands.stream().filter(this::isSoldHere).forEach(brand -> routes.addAll(brand.routes()));
        Stream.concat(
                        uses.stream().map(named -> named.use().routes),
                        boxed.stream().map(warning -> warning.routes))
                .forEach(routes::addAll);
        return routes;
    }

    private boolean isSoldHere(Brand brand) {
        return jurisdiction == null
                || brand.jurisdictions().isEmpty()
                || brand.jurisdictions().contains(jurisdiction);
    }
}
