package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.scope.Scope;

/// Creates the cell of a drug's legal status.
record LegalCell(ComparedDrug compared) {

    ComparisonCell cell() {
        var statuses = compared.profile().legalStatuses().stream()
                .filter(status -> Jurisdiction.covers(compared.jurisdiction(), status.jurisdiction()))
                .filter(status -> status.controlled() != null || status.prescriptionOnly() != null)
                .toList();
        if (statuses.isEmpty()) {
            return ComparisonCell.unknown(compared.drug());
        }
        var scoped = statuses.stream()
                .map(status -> new ScopedText(
                        ComparisonAttribute.LEGAL_STATUS.label(),
                        text(status),
                        Scope.of(status.jurisdiction(), List.of()),
                        compared.drug().path(status.getAnchor()),
                        status.citationSlugs()))
                .toList();
        return ComparisonCell.of(
                compared.drug(),
                ScopedText.status(scoped, List.of()),
                scoped.stream()
                        .map(one ->
                                "%s: %s.".formatted(one.scope().jurisdictions().getFirst(), one.text()))
                        .collect(joining(" ")),
                scoped);
    }

    private static String text(LegalStatus status) {
        return Stream.of(controlled(status), prescription(status.prescriptionOnly()))
                .collect(joining(", "));
    }

    private static String controlled(LegalStatus status) {
        if (status.controlled() == null) {
            return "controlled status not researched";
        }
        var controlled = status.controlled() ? "controlled" : "not controlled";
        return status.schedule() == null ? controlled : "%s (%s)".formatted(controlled, status.schedule());
    }

    private static String prescription(Boolean only) {
        if (only == null) {
            return "prescription status not researched";
        }
        return only ? "on prescription only" : "sold without a prescription";
    }
}
