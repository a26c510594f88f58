package org.monograph.content.interaction;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.Published;
import org.monograph.content.interactant.Interactant;

/// How long lists of interactions can be.
@Singleton
public class InteractionBounds implements ListBounds {

    private static final String OF_DRUG = "Drug.interactions";
    private static final String OF_PAIR = "InteractionPair.interactions";
    private static final String SOURCES = "Interaction.citations";
    private static final String DUPLICATES = "InteractionCheck.duplicates";
    private static final ListBound TERMS = ListBound.requested(InteractionCheckApi.MAX_TERMS);
    private static final int SIDES = 2;
    private static final int SUGGESTIONS = TermLookup.MAX_SUGGESTIONS;

    /// Each interactant, by the drug that it is where it is one, with itself and all classes that it belongs
    /// to.
    private static final String REACH = """
            with recursive reach (start, interactant) as (
                select coalesce(drug_slug, slug), slug from interactant where %1$s
                union
                select r.start, member ->> 'interactant'
                from reach r join interactant i on i.slug = r.interactant and %1$s
                cross join jsonb_array_elements(i.memberships) member)""";

    /// Of any moment, since a drug can be read as of the past.
    private static final String LONGEST_OF_DRUG = REACH.formatted("true") + """
            , touching (start, record) as (
                select r.start, x.slug from reach r join interaction x on x.first_slug = r.interactant
                union
                select r.start, x.slug from reach r join interaction x on x.second_slug = r.interactant
                union
                select r.start, 'rule of ' || i.slug from reach r join interactant i on i.slug = r.interactant
                where i.among_members is not null)
            select max(records) from (select count(*) records from touching group by start) of_start""";

    /// The records between the two sides, and the rules of classes that both may share.
    private static final String LONGEST_OF_PAIR = REACH.formatted("superseded_at is null") + """
            , written (records) as (
                select count(distinct x.id)
                from interaction x
                join reach a on a.interactant = x.first_slug
                join reach b on b.interactant = x.second_slug and b.start <> a.start
                where x.superseded_at is null
                group by least(a.start, b.start), greatest(a.start, b.start)),
            rule (records) as (
                select count(*) from reach r join interactant i on i.slug = r.interactant and i.superseded_at is null
                where i.among_members is not null group by r.start)
            select (select coalesce(max(records), 0) from written) + (select coalesce(max(records), 0) from rule)""";

    private static final String MOST_SOURCES = """
            select greatest(
                (select max(json_array_length(citation_slugs)) from interaction),
                (select max(jsonb_array_length(among_members -> 'citations')) from interactant))""";

    private static final String ONE_THERAPY =
            "select count(*) from interactant where one_therapy and superseded_at is null";

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Interactant.class, InteractionRecord.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.of(
                OF_DRUG, LONGEST_OF_DRUG, OF_PAIR, LONGEST_OF_PAIR, SOURCES, MOST_SOURCES, DUPLICATES, ONE_THERAPY);
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.of(
                OF_DRUG,
                ListBound.longest(OF_DRUG),
                SOURCES,
                ListBound.longest(SOURCES),
                "Interaction.via",
                ListBound.atMost(SIDES),
                OF_PAIR,
                ListBound.longest(OF_PAIR),
                "InteractionCheck.terms",
                TERMS,
                "InteractionCheck.pairs",
                (given, sizes) -> pairs(TERMS.maxItems(given, sizes)),
                DUPLICATES,
                (given, sizes) -> TERMS.maxItems(given, sizes) / 2 + sizes.items(DUPLICATES),
                "DuplicateTherapy.terms",
                TERMS,
                "InteractionTerm.suggestions",
                ListBound.atMost(SUGGESTIONS));
    }

    private static long pairs(long terms) {
        return terms * (terms - 1) / 2;
    }
}
