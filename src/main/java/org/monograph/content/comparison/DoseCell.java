package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Objects;
import org.monograph.content.clinical.Dose;
import org.monograph.content.scope.Scope;

/// Creates the cell of a drug's doses.
record DoseCell(ComparedDrug compared) {

    ComparisonCell cell() {
        var conditions = compared.uses().stream()
                .collect(toMap(named -> named.use().conditionSlug, named -> named.condition(), (one, _) -> one));
        return ScopedText.cell(
                compared,
                Scope.in(compared.jurisdiction(), compared.clinical().doses(), Dose::scope).stream()
                        .map(dose -> text(dose, conditions))
                        .toList());
    }

    /// @param conditions names by slug
    private ScopedText text(Dose dose, Map<String, String> conditions) {
        var names = dose.conditionSlugs().stream()
                .map(conditions::get)
                .filter(Objects::nonNull)
                .collect(joining(", "));
        return new ScopedText(
                names.isEmpty() ? ComparisonAttribute.DOSE_RANGE.label() : names,
                dose.getText().isEmpty() ? dose.note() : dose.getText(),
                dose.scope(),
                compared.drug().path("doses." + dose.key()),
                dose.citationSlugs());
    }
}
