package org.monograph.content.history;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.drug.Drug;
import org.monograph.content.publishing.Retirement;
import org.monograph.content.publishing.Significance;

/// What readers are told about changes and retirements.
@GraphQLApi
public class HistoryApi {

    static final int MAX_ENTRIES = 100;

    /// @param until moment up to which entries are shown; null for all
    private record Asked(String slug, Instant until) {}

    private static final Batch<String, List<HistoryEntry>> HISTORY =
            new Batch<>("histories of drugs", HistoryApi::histories, List.of());
    private static final Batch<Asked, Retirement> RETIREMENTS =
            new Batch<>("retirements of drugs", HistoryApi::retirements, null);

    @NonNull
    @Description("What was changed and why, the newest first, up to 100 entries. Changes of wording are left out.")
    public CompletionStage<@NonNull List<@NonNull HistoryEntry>> history(@Source Drug drug) {
        var until = Request.current().state().moment();
        return HISTORY.of(Request.current(), drug.slug)
                .thenApply(entries -> entries.stream()
                        .filter(entry -> until == null || !entry.publishedAt().isAfter(until))
                        .limit(MAX_ENTRIES)
                        .toList());
    }

    @Description("Why the monograph is kept for reading only. Null for one that is kept up.")
    public CompletionStage<Retirement> retirement(@Source Drug drug) {
        return RETIREMENTS.of(
                Request.current(),
                new Asked(drug.slug, Request.current().state().moment()));
    }

    @Query
    @Description(
            "Why nothing is published under a name any more, or why it is kept for reading only. Null for a document that"
                    + " is kept up, and for a name that never was published.")
    public Retirement retirement(
            @DefaultValue("DRUG") @Description("What the document is about.") DocumentKind kind,
            @NonNull @Description("Slug of the document.") String slug) {
        return Retirement.current(kind == null ? DocumentKind.DRUG : kind, slug).orElse(null);
    }

    private record Noted(String slug, HistoryEntry entry) {}

    private static Map<String, List<HistoryEntry>> histories(Set<String> slugs) {
        return Panache.getSession()
                .createNativeQuery("""
                        select r.slug, r.published_at, r.number, r.significance, coalesce((
                            select n.note from revision_note n where n.revision_id = r.id order by n.id desc limit 1), r.note)
                        from revision r
                        where r.kind = 'drug' and r.slug = any(cast(:slugs as text[])) and r.significance <> 'ROUTINE'
                            and r.note is not null
                        order by r.number desc""", Object[].class)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new Noted(
                        (String) row[0],
                        new HistoryEntry(
                                (Instant) row[1], (Integer) row[2], (String) row[4], Significance.valueOf((String)
                                        row[3]))))
                .collect(groupingBy(Noted::slug, mapping(Noted::entry, toList())));
    }

    private static Map<Asked, Retirement> retirements(Set<Asked> asked) {
        var all = Panache.getSession()
                .createSelectionQuery(
                        "from Retirement where kindWord = 'drug' and any_is(:slugs, slug)", Retirement.class)
                .setParameter(
                        "slugs", asked.stream().map(Asked::slug).distinct().toArray(String[]::new))
                .getResultList();
        return asked.stream()
                .flatMap(one -> all.stream()
                        .filter(retirement -> retirement.slug.equals(one.slug) && retirement.holdsAt(one.until))
                        .map(retirement -> Map.entry(one, retirement)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
