package org.monograph.drug;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.monograph.schema.ListBound;
import org.monograph.schema.ListBounds;
import org.monograph.schema.Published;

/// How long lists of names, sources and matches can be.
@Singleton
public class DrugBounds implements ListBounds {

    private static final String SOURCES = "Drug.citations";
    private static final String MATCHES = "DrugMatch.drugs";

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Drug.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.of(SOURCES, "select max(json_array_length(citation_slugs)) from drug", MATCHES, """
                select max(drugs) from (
                    select count(distinct d.id) drugs
                    from drug_name n join drug d on d.id = n.drug_id and d.superseded_at is null
                    group by n.folded) of_name""");
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                "Drug.brandNames",
                ListBound.longest("brands"),
                SOURCES,
                ListBound.longest(SOURCES),
                "Query.matchDrugs",
                ListBound.given(DrugMatchApi.MAX_TERMS),
                MATCHES,
                (_, sizes) -> Math.max(sizes.items(MATCHES), Meaning.MAX_SUGGESTIONS),
                "DrugMatch.matchedOn",
                ListBound.atMost(MatchKind.values().length));
    }
}
