package org.monograph.content.prescribing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.terms.Lists;
import org.monograph.content.drug.Drug;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.PageHead;
import org.monograph.content.editorial.UnknownPart;

/// Who wrote a monograph, and what it does not know. A row of a build before that existed has nothing of it.
public record DrugEditorial(Long key, List<UnknownPart> unknownParts, Editorial editorial) {

    /// Loads by the key of the drug's row.
    public static final Batch<Long, DrugEditorial> OF_DRUGS =
            new Batch<>("editorial values", Validity.EVER, DrugEditorial::ofDrugs, null);

    public DrugEditorial {
        unknownParts = Lists.asEmpty(unknownParts);
        editorial = editorial == null ? Editorial.NONE : editorial;
    }

    /// Title for search engines.
    public String metaTitle(Drug drug) {
        return Objects.requireNonNullElseGet(
                editorial.metaTitle(),
                () -> PageHead.title(drug.name + ": uses, doses, side effects and warnings", drug.name));
    }

    /// Description for search engines.
    public String metaDescription(Drug drug) {
        return Objects.requireNonNullElseGet(editorial.metaDescription(), () -> PageHead.description(drug.summary));
    }

    private static Map<Long, DrugEditorial> ofDrugs(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.unknownParts, d.editorial
                        from Drug d where any_is(:drugs, d.key)""", DrugEditorial.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(DrugEditorial::key, identity()));
    }
}
