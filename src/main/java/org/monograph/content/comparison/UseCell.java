package org.monograph.content.comparison;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Route;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.DrugUse;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.scope.Scope;

/// Creates the cell of a drug's uses, grouped by licence.
record UseCell(ComparedDrug compared) {

    /// Groups of uses, in the order of the text.
    private enum LicenceGroup {
        LICENSED("Licensed"),
        OFF_LABEL("Off-label"),
        WITHDRAWN("No longer licensed"),
        UNKNOWN("Licence not known"),
        ADVISED_AGAINST("Advised against"),
        NO_PRODUCT("No product is licensed");

        private final String label;

        LicenceGroup(String label) {
            this.label = label;
        }

        static LicenceGroup of(DrugUse use) {
            if (use.approval == ApprovalStatus.NOT_APPROVED) {
                return NO_PRODUCT;
            }
            return use.line == TreatmentLine.NOT_RECOMMENDED
                    ? ADVISED_AGAINST
                    : switch (use.approval) {
                        case APPROVED -> LICENSED;
                        case OFF_LABEL -> OFF_LABEL;
                        case WITHDRAWN -> WITHDRAWN;
                        case UNKNOWN -> UNKNOWN;
                        case NOT_APPROVED -> NO_PRODUCT;
                    };
        }
    }

    private record Use(LicenceGroup group, String condition, Scope scope, NamedUse named) {

        static Use of(NamedUse named) {
            return new Use(
                    LicenceGroup.of(named.use()), named.condition(), named.use().getScope(), named);
        }

        ScopedText scoped() {
            return new ScopedText(
                    group.label,
                    condition,
                    scope,
                    PageKind.CONDITION.path(named.use().conditionSlug),
                    named.use().citationSlugs);
        }
    }

    ComparisonCell cell() {
        var uses = compared.uses().stream().map(Use::of).toList();
        if (uses.isEmpty()) {
            return ComparisonCell.unknown(compared.drug());
        }
        var scoped = uses.stream().map(Use::scoped).toList();
        return ComparisonCell.of(
                compared.drug(),
                uses.stream().allMatch(use -> use.group == LicenceGroup.NO_PRODUCT)
                        ? CellStatus.NOT_APPLICABLE
                        : ScopedText.status(scoped, compared.routes()),
                text(uses),
                scoped);
    }

    private String text(List<Use> uses) {
        return new TreeMap<>(uses.stream().collect(groupingBy(Use::group)))
                .entrySet().stream()
                        .map(group -> "%s: %s.".formatted(group.getKey().label, conditions(group.getValue())))
                        .collect(joining(" "));
    }

    private String conditions(List<Use> uses) {
        return uses.stream()
                .collect(groupingBy(
                        use -> List.of(use.condition, use.scope.with(List.of(), use.scope.routes())),
                        LinkedHashMap::new,
                        toList()))
                .values()
                .stream()
                .map(this::condition)
                .collect(joining(", "));
    }

    /// @param alike uses for one condition with the same routes
    private String condition(List<Use> alike) {
        var use = alike.getFirst();
        var isEverywhere =
                alike.stream().anyMatch(one -> one.scope.jurisdictions().isEmpty());
        var jurisdictions = compared.jurisdiction() == null && !isEverywhere
                ? alike.stream()
                        .flatMap(one -> one.scope.jurisdictions().stream())
                        .distinct()
                        .sorted()
                        .toList()
                : List.<Jurisdiction>of();
        var routes = compared.routes().size() > 1 ? use.scope.routes() : List.<Route>of();
        var scope = ScopedText.words(use.scope.with(jurisdictions, routes));
        return scope.isEmpty() ? use.condition : "%s (%s)".formatted(use.condition, scope);
    }
}
