package org.monograph.content.interaction;

import static java.util.Map.entry;

import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.published.ContentSizes;
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
    private static final String RECORD = "Interaction.citations of a record";
    private static final String RULE = "Interaction.citations of a rule";
    private static final String PAIR = "Interaction.citations of a pair";
    private static final String RULES = "Interaction of rules";
    private static final String VIA = "Interaction.via";
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
            cross join jsonb_array_elements(i.memberships) class)\
        """;

    /// Includes superseded rows, because a drug can be read as of a past moment.
    private static final String LONGEST_OF_DRUG = MEMBERSHIPS.formatted("true") + """
        , applying (subject, record) as (
            select m.subject, x.slug from membership m join interaction x on x.first_slug = m.interactant
            union
            select m.subject, x.slug from membership m join interaction x on x.second_slug = m.interactant
            union
            select m.subject, 'rule of ' || i.slug from membership m join interactant i on i.slug = m.interactant
            where i.among_members is not null)
        select max(records) from (select count(*) records from applying group by subject) of_subject\
        """;

    /// Severities in the order of `Severity.MOST_SEVERE_FIRST`.
    private static final String RANK = "array_position(array['SEVERE', 'UNKNOWN', 'MODERATE', 'MILD'], %s)";

    /// For each pair its records, and the rules that are more severe than all of them.
    private static final String PAIRS = MEMBERSHIPS.formatted("superseded_at is null")
            + """
        , applying (one, other, record, rank, sources) as (
            select distinct least(a.subject, b.subject), greatest(a.subject, b.subject), x.id, %s,
                json_array_length(x.citation_slugs)
            from interaction x
            join membership a on a.interactant = x.first_slug
            join membership b on b.interactant = x.second_slug and b.subject <> a.subject
            where x.superseded_at is null),
        written (one, other, records, rank, sources) as (
            select one, other, count(*), min(rank), sum(sources) from applying group by one, other),
        rule (subject, slug, rank) as (
            select m.subject, i.slug, %s
            from membership m join interactant i on i.slug = m.interactant and i.superseded_at is null
            where i.among_members is not null),
        pair (records, sources, rules) as (
            select w.records, w.sources, count(b.slug)
            from written w
            left join rule a on a.subject = w.one and a.rank < w.rank
            left join rule b on b.subject = w.other and b.slug = a.slug
            group by w.one, w.other, w.records, w.sources
            union all
            select 0, 0, count(*) from rule group by subject)\
        """.formatted(RANK.formatted("x.severity"), RANK.formatted("i.among_members ->> 'severity'"));

    private static final String LONGEST_OF_PAIR = PAIRS + " select max(records + rules) from pair";

    /// How many sources the way of a subject to a class with a rule adds to those of the rule: its own
    /// membership, or else those of the classes between.
    private static final String WAYS = MEMBERSHIPS.formatted("true") + """
        , edge (member, class, citation) as materialized (
            select distinct i.slug, class ->> 'interactant', citation
            from interactant i cross join jsonb_array_elements(i.memberships) class
            cross join jsonb_array_elements_text(class -> 'citations') citation),
        rule (slug, citations) as materialized (
            select slug, among_members -> 'citations' from interactant where among_members is not null),
        above (class, rule, citations) as materialized (
            select m.subject, r.slug, r.citations from membership m join rule r on r.slug = m.interactant),
        way (direct, others) as (
            select count(distinct e.citation) filter (where e.member = m.subject and e.class = a.rule),
                count(distinct e.citation) filter (where e.member <> m.subject or e.class <> a.rule)
            from above a join edge e on e.class = a.class join membership m on m.interactant = e.member
            where not jsonb_exists(a.citations, e.citation)
            group by m.subject, a.rule),
        longest (sources) as (select coalesce(max(greatest(direct, others)), 0) from way)\
        """;

    private static final String SOURCES_OF_RULE = WAYS + """

        select max(jsonb_array_length(among_members -> 'citations')) + 2 * (select sources from longest) from interactant\
        """;

    private static final String SOURCES_OF_PAIR =
            PAIRS + " select max(sources + rules * (" + SOURCES_OF_RULE + ")) from pair";

    private static final String RULES_OF_SUBJECT = MEMBERSHIPS.formatted("true") + """

        select max(rules) from (
            select count(distinct i.slug) rules from membership m join interactant i on i.slug = m.interactant
            where i.among_members is not null group by m.subject) of_subject\
        """;

    /// Of what is recorded about a drug or its classes and one other side. Many drugs have the same classes.
    private static final String OF_DRUGS = WAYS + """
        , profile (drug, classes) as (
            select m.subject, array_agg(m.interactant order by m.interactant) filter (where m.interactant <> m.subject)
            from membership m where m.subject in (select drug_slug from interactant) group by m.subject),
        side (one, other, citation) as (
            select first_slug, second_slug, json_array_elements_text(citation_slugs) from interaction
            union select second_slug, first_slug, json_array_elements_text(citation_slugs) from interaction
            union select slug, slug, jsonb_array_elements_text(among_members -> 'citations') from interactant),
        of_classes (classes, other, via, sources) as (
            select p.classes, s.other,
                count(distinct s.one) + cast(s.other = any(p.classes) as integer),
                count(distinct s.citation) + case when s.other = any(p.classes) then (select sources from longest) else 0 end
            from (select distinct classes from profile where classes is not null) p
            cross join unnest(p.classes) class join side s on s.one = class
            group by p.classes, s.other)\
        """;

    private static final String CLASSES_OF_DRUG = OF_DRUGS + " select max(via) from of_classes";

    private static final String SOURCES_OF_DRUG = OF_DRUGS + """
        , of_drug (classes, other, sources) as (
            select p.classes, s.other, count(distinct s.citation)
            from profile p join side s on s.one = p.drug group by p.drug, p.classes, s.other)
        select greatest(
            (select max(sources) from of_classes),
            (select max(d.sources + coalesce(c.sources, 0))
                from of_drug d left join of_classes c on c.classes = d.classes and c.other = d.other))\
        """;

    private static final String SOURCES_OF_RECORD = "select max(json_array_length(citation_slugs)) from interaction";

    private static final String ONE_THERAPY =
            "select count(*) from interactant where one_therapy and superseded_at is null";

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Interactant.class, InteractionRecord.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.of(
                OF_DRUG, LONGEST_OF_DRUG,
                OF_PAIR, LONGEST_OF_PAIR,
                SOURCES, SOURCES_OF_DRUG,
                RECORD, SOURCES_OF_RECORD,
                RULE, SOURCES_OF_RULE,
                PAIR, SOURCES_OF_PAIR,
                RULES, RULES_OF_SUBJECT,
                VIA, CLASSES_OF_DRUG,
                DUPLICATES, ONE_THERAPY);
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.ofEntries(
                entry(OF_DRUG, ListBound.longest(OF_DRUG)),
                entry(SOURCES, InteractionBounds::sources),
                entry(VIA, (requested, sizes) -> requested > 1 ? SIDES : Math.max(SIDES, sizes.items(VIA))),
                entry(OF_PAIR, ListBound.longest(OF_PAIR)),
                entry("InteractionCheck.terms", TERMS),
                entry("InteractionCheck.pairs", (given, sizes) -> pairs(TERMS.maxItems(given, sizes))),
                entry(DUPLICATES, (given, sizes) -> TERMS.maxItems(given, sizes) / 2 + sizes.items(DUPLICATES)),
                entry("DuplicateTherapy.terms", TERMS),
                entry("CheckCoverage.checkedTerms", TERMS),
                entry("CheckCoverage.uncheckedTerms", TERMS),
                entry("InteractionTerm.suggestions", ListBound.atMost(SUGGESTIONS)));
    }

    /// The bound of a list of interactions counts each record and rule as one of them, at the most sources that
    /// one of them has on average. Only a single interaction, by its id or of one drug, needs a bound of its own:
    /// it has the sources of all records of which it is made.
    private static long sources(long requested, ContentSizes sizes) {
        var average = Math.max(
                average(sizes.items(PAIR), sizes.items(OF_PAIR)),
                average(
                        sizes.items(OF_DRUG) * sizes.items(RECORD) + sizes.items(RULES) * sizes.items(RULE),
                        sizes.items(OF_DRUG)));
        return requested > 1
                ? average
                : Stream.of(RECORD, RULE, SOURCES).mapToInt(sizes::items).max().orElseThrow();
    }

    private static long average(long sources, long interactions) {
        return Math.ceilDiv(sources, Math.max(1, interactions));
    }

    private static long pairs(long terms) {
        return terms * (terms - 1) / 2;
    }
}
