package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;

import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.content.clinical.Dose;
import org.monograph.content.scope.Scope;

/// Creates the cell of a drug's doses.
record DoseCell(ComparedDrug compared) {

    ComparisonCell cell() {
        return ScopedText.cell(
                compared,
                Scope.in(compared.jurisdiction(), compared.clinical().doses(), Dose::scope).stream()
                        .map(this::text)
                        .toList());
    }

    private ScopedText text(Dose dose) {
        var conditions = dose.conditionSlugs().stream()
                .map(compared.conditions()::get)
                .filter(Objects::nonNull)
                .collect(joining(", "));
        var amounts = Stream.of(dose.getText(), dose.note())
                .filter(text -> text != null && !text.isEmpty())
                .collect(joining(" "));
        return new ScopedText(
                ComparisonAttribute.DOSE_RANGE.label(),
                conditions.isEmpty() ? amounts : "%s: %s".formatted(conditions, amounts),
                dose.scope(),
                compared.drug().path(dose.getAnchor()),
                dose.citationSlugs());
    }
}
