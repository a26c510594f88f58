package org.monograph.content.interaction;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.Interactant;
import org.monograph.content.interactant.InteractionAction;

/// @param nodeId as of today
/// @param viaSlugs the classes, of its two sides, through which it applies
@Description("That two interactants affect each other, as it applies to what was asked for. The pair has no order.")
public record Interaction(
        @Ignore NodeId nodeId,
        @Ignore String firstSlug,
        @Ignore String secondSlug,
        @Ignore List<String> viaSlugs,

        @Description(
                "true: it follows from a rule, such as that both depress the central nervous system; false: from a written record")
        boolean derived,

        @NonNull @Description("how grave the harm can be") Severity severity,
        @NonNull @Description("what to do") InteractionAction action,
        @NonNull @Description("what can happen") String effect,
        @Description("why it happens; null: not known") String mechanism,

        @NonNull @Description("what to do, in full sentences")
        String management,

        @NonNull @Description("how sure the evidence makes us")
        EvidenceLevel evidence,

        @Ignore List<String> citationSlugs)
        implements Node {

    static final String TYPE = "Interaction";

    static final Comparator<Interaction> MOST_SEVERE_FIRST = comparing(
                    Interaction::severity, Severity.MOST_SEVERE_FIRST)
            .thenComparing(Interaction::action, InteractionAction.STRICTEST_FIRST)
            .thenComparing(interaction -> interaction.nodeId.slug());

    static Interaction written(InteractionRecord pair, Via via) {
        return new Interaction(
                pair.nodeId().statement(TYPE, via.key),
                pair.firstSlug,
                pair.secondSlug,
                via.classes(pair),
                false,
                pair.severity,
                pair.action,
                pair.effect,
                pair.mechanism,
                pair.management,
                pair.evidence,
                pair.citationSlugs);
    }

    /// From the rule of a class, for two of its members.
    static Interaction derived(Interactant rule, String one, String other) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        var told = rule.amongMembers;
        return new Interaction(
                NodeId.of(TYPE, rule.slug).statement(TYPE, first + "+" + second),
                first,
                second,
                List.of(rule.slug),
                true,
                told.severity(),
                told.action(),
                told.effect(),
                told.mechanism(),
                told.management(),
                told.evidence(),
                told.citationSlugs());
    }

    boolean isAsSevereAs(Interaction other) {
        return Severity.MOST_SEVERE_FIRST.compare(severity, other.severity) <= 0;
    }

    /// Whether it follows from the rule of a class.
    static boolean isDerived(NodeId id) {
        return id.key() != null && id.key().contains("+");
    }

    @Override
    @Id
    @NonNull
    @Description("opaque, unique among all types, stable; another one for what was read from the past")
    public String getId() {
        return nodeId.encoded();
    }

    @Override
    public NodeId idIn(AsOf state) {
        return nodeId.at(state);
    }
}
