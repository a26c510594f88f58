package org.monograph.content.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;

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
    public static final Batch<Long, DrugProfile> OF_DRUGS = new Batch<>("drug profiles", DrugProfile::ofDrugs, null);

    private static Map<Long, DrugProfile> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.mechanisms, d.onset, d.stopping, d.dependenceRisk, d.sedationPotential, d.legalStatuses
                        from Drug d where any_is(:drugs, d.key)""", DrugProfile.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(DrugProfile::key, identity()));
    }
}
