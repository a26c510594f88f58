package org.monograph.content.interaction;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.Published;
import org.monograph.content.interactant.Interactant;

/// Upper bounds for lists of interactions.
@Singleton
public class InteractionBounds implements ListBounds {

    private static final String OF_DRUG = "Drug.interactions";
    private static final String OF_PAIR = "InteractionPair.interactions";
    private static final String SOURCES = "Interaction.citations";
    private static final String DUPLICATES = "InteractionCheck.duplicates";
    private static final ListBound TERMS = ListBound.requested(InteractionCheckApi.MAX_TERMS);
    private static final int SIDES = 2;
    private static final int SUGGESTIONS = TermLookup.MAX_SUGGESTIONS;

    /// Each interactant with itself and all classes that it belongs to. The subject is the slug of its drug,
    /// or its own slug when it is no drug.
    private static final String MEMBERSHIPS = """
            with recursive membership (subject, interactant) as (
                select coalesce(drug_slug, slug), slug from interactant where %1$s
                union
                select m.subject, class ->> 'interactant'
                from membership m join interactant i on i.slug = m.interactant and %1$s
                cross join jsonb_array_elements(i.memberships) class)""";

    /// Includes superseded rows, because a drug can be read as of a past moment.
    private static final String LONGEST_OF_DRUG = MEMBERSHIPS.formatted("true") + """
            , applying (subject, record) as (
                select m.subject, x.slug from membership m join interaction x on x.first_slug = m.interactant
                union
                select m.subject, x.slug from membership m join interaction x on x.second_slug = m.interactant
                union
                select m.subject, 'rule of ' || i.slug from membership m join interactant i on i.slug = m.interactant
                where i.among_members is not null)
            select max(records) from (select count(*) records from applying group by subject) of_subject""";

    /// The most records of a pair, plus the most class rules that could apply to both.
    private static final String LONGEST_OF_PAIR = MEMBERSHIPS.formatted("superseded_at is null") + """
            , written (records) as (
                select count(distinct x.id)
                from interaction x
                join membership a on a.interactant = x.first_slug
                join membership b on b.interactant = x.second_slug and b.subject <> a.subject
                where x.superseded_at is null
                group by least(a.subject, b.subject), greatest(a.subject, b.subject)),
            rule (records) as (
                select count(*) from membership m join interactant i on i.slug = m.interactant and i.superseded_at is null
                where i.among_members is not null group by m.subject)
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
