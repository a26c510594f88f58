package org.monograph.content.naming;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.Published;
import org.monograph.content.drug.Drug;

/// The maximum lengths of the lists of `matchDrugs`, for the cost estimate of queries.
@Singleton
public class NameBounds implements ListBounds {

    private static final String MATCHES = "DrugMatch.drugs";
    /// A hundred characters have no more words than that, with a space between.
    private static final ListBound PARTS = ListBound.atMost(DrugNames.MAX_LENGTH / 2);

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Drug.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.of(MATCHES, """
                select max(drugs) from (
                    select count(distinct d.id) drugs
                    from drug_name n join drug d on d.id = n.drug_id and d.superseded_at is null
                    group by n.folded) of_name""");
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "Query.matchDrugs",
                ListBound.requested(DrugMatchApi.MAX_TERMS),
                MATCHES,
                (_, sizes) -> Math.max(sizes.items(MATCHES), TermMatch.MAX_SUGGESTIONS),
                "DrugMatch.matchedOn",
                ListBound.atMost(MatchKind.values().length),
                "MedicationDetails.strengths",
                PARTS,
                "MedicationDetails.forms",
                PARTS,
                "MedicationDetails.routes",
                PARTS,
                "MedicationDetails.frequencies",
                PARTS);
    }
}
