package org.monograph.content.comparison;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

/// A drug with the data for its cells. Uses and boxed warnings of other jurisdictions are removed.
///
/// @param jurisdiction null for all
/// @param conditions names of the conditions of all uses, by slug
/// @param uses all uses of the drug
/// @param warnings those that are compared
record ComparedDrug(
        Drug drug,
        Jurisdiction jurisdiction,
        DrugProfile profile,
        Map<String, String> conditions,
        List<NamedUse> uses,
        List<Warning> warnings,
        Clinical clinical) {

    ComparedDrug {
        uses = uses.stream()
                .filter(named -> named.use().getScope().holdsIn(jurisdiction))
                .toList();
        warnings = warnings.stream()
                .filter(warning -> warning.getScope().holdsIn(jurisdiction))
                .toList();
    }

    List<Warning> boxed() {
        return warnings(WarningKind.BOXED);
    }

    List<Warning> warnings(WarningKind kind) {
        return warnings.stream().filter(warning -> warning.kind == kind).toList();
    }

    /// All recorded routes of the drug in the jurisdiction: of its brands, uses and boxed warnings.
    Set<Route> routes() {
        var routes = new TreeSet<Route>();
        drug.brands.stream().filter(this::isSoldHere).forEach(brand -> routes.addAll(brand.routes()));
        Stream.concat(
                        uses.stream().map(named -> named.use().getScope().routes()),
                        boxed().stream().map(warning -> warning.getScope().routes()))
                .forEach(routes::addAll);
        return routes;
    }

    private boolean isSoldHere(Brand brand) {
        return brand.jurisdictions().isEmpty()
                || brand.jurisdictions().stream().anyMatch(sold -> Jurisdiction.covers(jurisdiction, sold));
    }
}
