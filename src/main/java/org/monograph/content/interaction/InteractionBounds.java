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
import org.monograph.base.published.SqlFile;
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
    private static final String VIA_OF_PAIR = "Interaction.via of a pair";
    private static final String DUPLICATES = "InteractionCheck.duplicates";
    private static final String CONTAINED = "Interaction.citations of ingredients";
    private static final String CONTAINED_IN_DRUG = "Interaction.citations of ingredients of a drug";
    private static final String INGREDIENTS = "Interaction of ingredients";
    private static final ListBound TERMS = ListBound.requested(InteractionCheckApi.MAX_TERMS);
    private static final int SIDES = 2;

    /// On each side a class, and an ingredient that belongs to it.
    private static final int VIA_OF_ONE = 2 * SIDES;

    private static final int SUGGESTIONS = TermLookup.MAX_SUGGESTIONS;

    @Override
    public Set<Class<? extends Published>> kinds() {
        return Set.of(Interactant.class, InteractionRecord.class);
    }

    @Override
    public Map<String, String> measures() {
        return Map.ofEntries(
                entry(OF_DRUG, SqlFile.withParts("interaction/of-drug")),
                entry(OF_PAIR, SqlFile.withParts("interaction/of-pair")),
                entry(SOURCES, SqlFile.withParts("interaction/sources-of-drug")),
                entry(RECORD, SqlFile.withParts("interaction/sources-of-record")),
                entry(RULE, SqlFile.withParts("interaction/sources-of-rule")),
                entry(PAIR, SqlFile.withParts("interaction/sources-of-pair")),
                entry(RULES, SqlFile.withParts("interaction/rules-of-subject")),
                entry(VIA, SqlFile.withParts("interaction/classes-of-drug")),
                entry(VIA_OF_PAIR, SqlFile.withParts("interaction/via-of-pair")),
                entry(DUPLICATES, SqlFile.withParts("interaction/classes-of-one-therapy")),
                entry(CONTAINED, SqlFile.withParts("interaction/sources-of-ingredients")),
                entry(CONTAINED_IN_DRUG, SqlFile.withParts("interaction/sources-of-ingredients-of-drug")),
                entry(INGREDIENTS, SqlFile.withParts("interaction/ingredients-of-subject")));
    }

    @Override
    public Map<String, ListBound> bounds() {
        return Map.ofEntries(
                entry(OF_DRUG, ListBound.longest(OF_DRUG)),
                entry(SOURCES, InteractionBounds::sources),
                entry(
                        VIA,
                        (requested, sizes) -> requested > 1
                                ? Math.max(SIDES, average(sizes.items(VIA_OF_PAIR), sizes.items(OF_PAIR)))
                                : Math.max(VIA_OF_ONE, sizes.items(VIA))),
                entry(OF_PAIR, ListBound.longest(OF_PAIR)),
                entry("Interaction.effectSizes", merged("effectSizes")),
                entry("Interaction.washouts", merged("washouts")),
                entry("InteractionCheck.terms", TERMS),
                entry("InteractionCheck.pairs", (given, sizes) -> pairs(TERMS.maxItems(given, sizes))),
                entry(DUPLICATES, (given, sizes) -> duplicates(TERMS.maxItems(given, sizes), sizes)),
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
                        sizes.items(OF_DRUG) * (sizes.items(RECORD) + sizes.items(CONTAINED_IN_DRUG))
                                + sizes.items(RULES) * sizes.items(RULE),
                        sizes.items(OF_DRUG)));
        return requested > 1
                ? average
                : SIDES * sizes.items(CONTAINED)
                        + Stream.of(RECORD, RULE, SOURCES)
                                .mapToInt(sizes::items)
                                .max()
                                .orElseThrow();
    }

    private static ListBound merged(String list) {
        return (_, sizes) -> Math.max(sizes.items(list), Interaction.MAX_MERGED);
    }

    private static long average(long sources, long interactions) {
        return Math.ceilDiv(sources, Math.max(1, interactions));
    }

    /// The same twice, members of one class, and what contains the same.
    private static long duplicates(long terms, ContentSizes sizes) {
        return terms / 2 + sizes.items(DUPLICATES) + terms * sizes.items(INGREDIENTS) / 2;
    }

    private static long pairs(long terms) {
        return terms * (terms - 1) / 2;
    }
}
