package org.monograph.content.interaction;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.PageKind;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.MembershipPath;
import org.monograph.content.interactant.MembershipPath.Ingredient;
import org.monograph.content.interactant.Washout;
import org.monograph.content.scope.Scope;

/// @param nodeId id for current content
/// @param otherSlug the side that is not the drug from which it is read; null when it is not read from a drug
/// @param viaSlugs slugs of the classes and ingredients through which it applies
@Description(
        "An interaction between two interactants, as it applies to the requested drug or pair. The two have no order.")
public record Interaction(
        @Ignore NodeId nodeId,
        @Ignore String firstSlug,
        @Ignore String secondSlug,
        @Ignore String otherSlug,
        @Ignore List<String> viaSlugs,

        @Description("True when it follows from the rule of a class, for example that both depress the central nervous"
                + " system. False when it is recorded for the two sides.")
        boolean derived,

        @NonNull @Description("Severity of the possible harm.")
        Severity severity,

        @NonNull @Description("Recommended action.") InteractionAction action,
        @NonNull @Description("Clinical effect.") String effect,

        @Description("Mechanism. Null when it is not known.")
        String mechanism,

        @NonNull @Description("Management, in full sentences.")
        String management,

        @NonNull @Description("Certainty of evidence.") EvidenceLevel evidence,

        @NonNull
        @Description("Where and for whom it holds. The rule of a class holds everywhere. Read from a drug, the scope of"
                + " the record whose severity and texts are shown.")
        Scope scope,

        @NonNull
        @Description(
                "By how much levels change, where a source measured it. Empty when it is not known, and for the rule"
                        + " of a class.")
        List<@NonNull EffectSize> effectSizes,

        @NonNull
        @Description(
                "How long to wait after one of the two was stopped, before the other is started. Empty when no source"
                        + " gives a time, which does not mean that no time is needed.")
        List<@NonNull Washout> washouts,

        @Ignore List<String> citationSlugs)
        implements Node {

    static final String TYPE = "Interaction";

    static final Comparator<Interaction> MOST_SEVERE_FIRST = comparing(
                    Interaction::severity, Severity.MOST_SEVERE_FIRST)
            .thenComparing(Interaction::action, InteractionAction.STRICTEST_FIRST)
            .thenComparing(interaction -> interaction.nodeId.slug())
            .thenComparing(Interaction::firstSlug)
            .thenComparing(Interaction::secondSlug);

    /// Of equally severe interactions with the same side, the one that is recorded for the drug itself.
    private static final Comparator<Interaction> MAIN_FIRST = comparing(
                    Interaction::severity, Severity.MOST_SEVERE_FIRST)
            .thenComparing(Interaction::action, InteractionAction.STRICTEST_FIRST)
            .thenComparing(interaction -> !interaction.viaSlugs.isEmpty())
            .thenComparing(MOST_SEVERE_FIRST);

    /// Effect sizes or washouts of one interaction that is read from a drug.
    static final int MAX_MERGED = 6;

    static Interaction ofRecord(InteractionRecord record, ViaClass via) {
        return new Interaction(
                record.nodeId().statement(TYPE, via.idKey),
                record.firstSlug,
                record.secondSlug,
                null,
                via.classes(record),
                false,
                record.severity,
                record.action,
                record.effect,
                record.mechanism,
                record.management,
                record.evidence,
                Scope.orEverywhere(record.storedScope),
                Lists.asEmpty(record.effectSizes),
                Lists.asEmpty(record.washouts),
                record.citationSlugs);
    }

    /// A record as it applies to two subjects. Through an ingredient it has an id for the pair, because its
    /// sources include those of the ingredient.
    ///
    /// @param first to which the first side of the record applies
    static Interaction ofRecord(InteractionRecord record, ClassMembership first, ClassMembership second) {
        var via = ViaClass.of(
                !first.self().equals(record.firstSlug), !second.self().equals(record.secondSlug));
        var ingredients = ingredients(first.pathTo(record.firstSlug), second.pathTo(record.secondSlug));
        var interaction = ofRecord(record, via);
        return ingredients.isEmpty()
                ? interaction
                : interaction
                        .through(ingredients)
                        .withId(record.nodeId()
                                .statement(TYPE, InteractionKey.ofPairByIngredient(first.self(), second.self())));
    }

    private static List<Ingredient> ingredients(MembershipPath... paths) {
        return Stream.of(paths).flatMap(path -> path.ingredient().stream()).toList();
    }

    /// The rule of a class, applied to two of its members.
    ///
    /// @param rule the class
    static Interaction ofRule(Interactant rule, ClassMembership one, ClassMembership other) {
        var first = one.self().compareTo(other.self()) < 0 ? one.self() : other.self();
        var second = first.equals(one.self()) ? other.self() : one.self();
        var members = rule.amongMembers;
        var paths = List.of(one.pathTo(rule.slug), other.pathTo(rule.slug));
        return new Interaction(
                        NodeId.of(TYPE, rule.slug).statement(TYPE, InteractionKey.ofPair(first, second)),
                        first,
                        second,
                        null,
                        List.of(rule.slug),
                        true,
                        members.severity(),
                        members.action(),
                        members.effect(),
                        members.mechanism(),
                        members.management(),
                        members.evidence(),
                        Scope.EVERYWHERE,
                        List.of(),
                        List.of(),
                        distinct(Stream.concat(
                                Stream.of(members.citationSlugs()),
                                paths.stream().map(MembershipPath::citationSlugs))))
                .through(ingredients(paths.toArray(MembershipPath[]::new)));
    }

    /// The same interaction as seen from the side that is not `otherSide`.
    Interaction with(String otherSide) {
        return copy(nodeId, otherSide, viaSlugs, citationSlugs);
    }

    /// The same interaction as it applies to what contains the ingredients.
    Interaction through(List<Ingredient> ingredients) {
        return copy(
                nodeId,
                otherSlug,
                distinct(Stream.of(ingredients.stream().map(Ingredient::slug).toList(), viaSlugs)),
                distinct(Stream.concat(
                        Stream.of(citationSlugs), ingredients.stream().map(Ingredient::citationSlugs))));
    }

    private Interaction withId(NodeId id) {
        return copy(id, otherSlug, viaSlugs, citationSlugs);
    }

    private Interaction copy(NodeId id, String otherSide, List<String> via, List<String> citations) {
        return copy(id, otherSide, via, effectSizes, washouts, citations);
    }

    private Interaction copy(
            NodeId id,
            String otherSide,
            List<String> via,
            List<EffectSize> sizes,
            List<Washout> times,
            List<String> citations) {
        return new Interaction(
                id,
                firstSlug,
                secondSlug,
                otherSide,
                via,
                derived,
                severity,
                action,
                effect,
                mechanism,
                management,
                evidence,
                scope,
                sizes,
                times,
                citations);
    }

    /// What is recorded about a drug and one other side, as one interaction: the most severe, with the
    /// sources and classes of all. Empty when none of it holds in the jurisdiction.
    ///
    /// @param same interactions with the same `otherSlug`
    /// @param jurisdiction null for all
    static Optional<Interaction> ofDrug(String drug, List<Interaction> same, Jurisdiction jurisdiction) {
        var holding = Scope.in(jurisdiction, same, Interaction::scope);
        var limit = holding.size() == same.size() ? null : jurisdiction;
        return holding.isEmpty() ? Optional.empty() : Optional.of(merged(drug, holding, limit));
    }

    private static Interaction merged(String drug, List<Interaction> same, Jurisdiction limit) {
        var sorted = same.stream().sorted(MAIN_FIRST).toList();
        var main = sorted.getFirst();
        return main.copy(
                NodeId.of(TYPE, drug).statement(TYPE, InteractionKey.ofDrug(main.otherSlug, limit)),
                main.otherSlug,
                distinct(sorted.stream().map(Interaction::viaSlugs)),
                distinct(sorted.stream().map(Interaction::effectSizes)).stream()
                        .limit(MAX_MERGED)
                        .toList(),
                distinct(sorted.stream().map(Interaction::washouts)).stream()
                        .limit(MAX_MERGED)
                        .toList(),
                distinct(sorted.stream().map(Interaction::citationSlugs)));
    }

    private static <T> List<T> distinct(Stream<List<T>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }

    boolean replaces(Interaction rule) {
        return scope.equals(Scope.EVERYWHERE) && isAsSevereAs(rule);
    }

    private boolean isAsSevereAs(Interaction other) {
        return Severity.MOST_SEVERE_FIRST.compare(severity, other.severity) <= 0;
    }

    @Override
    @Id
    @NonNull
    @Description("Opaque id, unique across all types. Unlike ids of other types it depends on where the interaction is"
            + " read. Read from a drug, it stands for the drug and the `other` side, and for the jurisdiction if that"
            + " leaves out a record. Elsewhere a record has one id"
            + " when it applies to the pair itself and another one for each combination of sides on which it"
            + " applies through a class (`via`); the rule of a class, and a record that applies through an ingredient,"
            + " has one id for each pair that it is applied to. An object read with `asOf` has a different id.")
    public String getId() {
        return nodeId.encoded();
    }

    @Description(
            "Place on the page of the drug, such as \"interactions.alcohol\": the `id` of an HTML element, and the fragment of an"
                    + " address. Null when the interaction was not read from the field `interactions` of a drug.")
    public String getAnchor() {
        return otherSlug == null ? null : "interactions." + otherSlug;
    }

    @Description("Path of the page of the drug, with the anchor. Null when the interaction was not read from the field"
            + " `interactions` of a drug.")
    public String getPath() {
        return otherSlug == null ? null : PageKind.DRUG.path(nodeId.slug(), getAnchor());
    }

    @Override
    public NodeId idIn(AsOf state) {
        return nodeId.at(state);
    }
}
