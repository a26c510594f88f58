package org.monograph.content.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;

/// The parts of a monograph that describe the drug as a whole, and by which drugs are compared.
///
/// @param onset null when it is not known
public record DrugProfile(
        Long key,
        List<CitedText> mechanisms,
        CitedText onset,
        CitedText stopping,
        Rating dependenceRisk,
        Rating sedationPotential,
        List<LegalStatus> legalStatuses) {

    /// Loads profiles by the key of the drug's row.
    public static final Batch<Long, DrugProfile> OF_DRUGS =
            new Batch<>("drug profiles", Validity.EVER, DrugProfile::ofDrugs, null);

    private record Row(
            Long key,
            List<CitedText> mechanisms,
            CitedText onset,
            CitedText stopping,
            Rating dependenceRisk,
            Rating sedationPotential,
            List<LegalStatus> legalStatuses,
            Supplement supplement) {

        DrugProfile profile() {
            var complete = Supplement.orNone(supplement);
            return new DrugProfile(
                    key,
                    complete.mechanisms(mechanisms),
                    onset,
                    stopping,
                    dependenceRisk.with(complete.dependenceRisk()),
                    sedationPotential.with(complete.sedationPotential()),
                    legalStatuses);
        }
    }

    private static Map<Long, DrugProfile> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.mechanisms, d.onset, d.stopping, d.dependenceRisk, d.sedationPotential, d.legalStatuses,
                        d.supplement
                        from Drug d where any_is(:drugs, d.key)""", Row.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .map(Row::profile)
                .collect(toMap(DrugProfile::key, identity()));
    }
}
