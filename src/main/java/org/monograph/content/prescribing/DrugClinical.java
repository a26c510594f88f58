package org.monograph.content.prescribing;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.content.clinical.Clinical;

/// The clinical values of drugs. A row of a build before they existed has none.
public final class DrugClinical {

    /// Loads values by the key of the drug's row.
    public static final Batch<Long, Clinical> OF_DRUGS =
            new Batch<>("clinical values", Validity.EVER, DrugClinical::ofDrugs, Clinical.NONE);

    private record Row(Long key, Clinical clinical) {}

    private DrugClinical() {}

    private static Map<Long, Clinical> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.clinical
                        from Drug d where any_is(:drugs, d.key) and d.clinical is not null""", Row.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(Row::key, Row::clinical));
    }
}
