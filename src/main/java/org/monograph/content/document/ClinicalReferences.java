package org.monograph.content.document;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Contraindication;
import org.monograph.content.clinical.Dose;
import org.monograph.content.condition.Condition;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.statement.DocumentReference;

/// The documents that clinical values refer to, besides citations. The values themselves are in a room below
/// conditions and interactants.
final class ClinicalReferences {

    private ClinicalReferences() {}

    /// @param clinical null for none
    static Stream<DocumentReference> of(Clinical clinical) {
        return clinical == null
                ? Stream.of()
                : Stream.concat(
                        present(clinical.doses()).flatMap(ClinicalReferences::conditions),
                        present(clinical.contraindications()).flatMap(ClinicalReferences::interactant));
    }

    private static Stream<DocumentReference> conditions(Dose dose) {
        return present(dose.conditionSlugs())
                .map(slug ->
                        new DocumentReference(Condition.class, slug, "clinical.doses." + dose.key() + ".conditions"));
    }

    private static Stream<DocumentReference> interactant(Contraindication contraindication) {
        return Stream.ofNullable(contraindication.interactantSlug())
                .map(slug -> new DocumentReference(
                        Interactant.class,
                        slug,
                        "clinical.contraindications." + contraindication.key() + ".interactant"));
    }

    /// Null items have a constraint, and must not hide other problems.
    private static <T> Stream<T> present(List<T> items) {
        return items.stream().filter(Objects::nonNull);
    }
}
