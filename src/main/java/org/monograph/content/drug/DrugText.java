package org.monograph.content.drug;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.citation.Citation;

/// The long text of a monograph, and all citations of the monograph.
public record DrugText(List<KeyPoint> keyPoints, List<Section> sections, List<Citation> citations) {

    private record Row(
            Long key,
            List<KeyPoint> keyPoints,
            List<Section> sections,
            Supplement supplement,
            List<String> citationSlugs) {

        DrugText with(Map<String, Citation> sources) {
            var complete = Supplement.orNone(supplement);
            return new DrugText(
                    complete.keyPoints(keyPoints),
                    complete.sections(sections),
                    citationSlugs.stream().map(sources::get).toList());
        }
    }

    /// Loads texts by the key of the drug's row.
    static Batch<Long, DrugText> in(Request request) {
        return new Batch<>("drug texts", drugs -> ofDrugs(drugs, request), null);
    }

    /// With the citations, which most texts share, and which are mostly cached.
    private static Map<Long, DrugText> ofDrugs(Set<Long> drugs, Request request) {
        var rows = rows(drugs);
        var sources = Citation.BY_SLUG.find(
                request,
                rows.stream().flatMap(row -> row.citationSlugs.stream()).collect(toSet()));
        return rows.stream().collect(toMap(Row::key, row -> row.with(sources)));
    }

    private static List<Row> rows(Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery("""
                        select d.key, d.keyPoints, d.sections, d.supplement, d.citationSlugs
                        from Drug d where any_is(:drugs, d.key)""", Row.class)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList();
    }
}
