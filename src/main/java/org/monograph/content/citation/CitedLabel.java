package org.monograph.content.citation;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Jurisdiction;

/// An imported label as a source: documents may cite it by its slug, without a document of the vocabulary. A label that
/// was withdrawn stays a source.
///
/// @param labeler null when it is not told
public record CitedLabel(
        String setId,
        int revision,
        Instant publishedAt,
        int version,
        LocalDate effectiveOn,
        String name,
        String labeler) {

    private static final String PREFIX = "label-";
    private static final String ADDRESS = "https://dailymed.nlm.nih.gov/dailymed/drugInfo.cfm?setid=";
    private static final String LATEST = """
            select distinct on (slug) slug, revision, published_at, version, effective_on, name, labeler from label
            where slug = any(cast(:setIds as text[])) order by slug, revision desc""";

    public static String slug(String setId) {
        return PREFIX + setId;
    }

    /// The labels with these slugs of sources. Missing for all others.
    static Map<String, Citation> find(Collection<String> slugs) {
        var setIds = slugs.stream()
                .filter(slug -> slug.startsWith(PREFIX))
                .map(slug -> slug.substring(PREFIX.length()))
                .toArray(String[]::new);
        return setIds.length == 0
                ? Map.of()
                : Panache.getSession()
                        .createNativeQuery(LATEST, CitedLabel.class)
                        .setParameter("setIds", setIds)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(label -> slug(label.setId), CitedLabel::citation));
    }

    /// Those of the slugs that are labels.
    public static Set<String> known(Collection<String> slugs) {
        return find(slugs).keySet();
    }

    public Citation citation() {
        var citation = new Citation();
        citation.slug = slug(setId);
        citation.publication = new Publication(0, revision, publishedAt, null);
        citation.kind = CitationKind.LABEL;
        citation.title = name + ": official US label, version " + version;
        citation.publisher = labeler;
        citation.url = ADDRESS + setId;
        citation.publishedOn = effectiveOn;
        citation.retrievedOn = publishedAt.atZone(ZoneOffset.UTC).toLocalDate();
        citation.jurisdiction = Jurisdiction.US;
        citation.product = labeler == null ? name : name + ", " + labeler;
        citation.setId = setId;
        citation.access = SourceAccess.FULL;
        return citation;
    }
}
