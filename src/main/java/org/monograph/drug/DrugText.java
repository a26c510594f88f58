package org.monograph.drug;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.Batch;

/// The long text of a monograph.
public record DrugText(Long key, List<KeyPoint> keyPoints, List<Section> sections) {

    /// By the key of the drug's row.
    public static final Batch<Long, DrugText> OF_DRUGS = new Batch<>("drug texts", DrugText::ofDrugs, null);

    private static Map<Long, DrugText> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.keyPoints, d.sections
                        from Drug d where any_is(:drugs, d.key)""", DrugText.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(DrugText::key, identity()));
    }
}
