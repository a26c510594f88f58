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

/// @param nodeId id for current content
/// @param viaSlugs slugs of the classes through which it applies
@Description(
        "An interaction between two interactants, as it applies to the requested drug or pair. The two have no order.")
public record Interaction(
        @Ignore NodeId nodeId,
        @Ignore String firstSlug,
        @Ignore String secondSlug,
        @Ignore List<String> viaSlugs,

        @Description(
                "True when it follows from the rule of a class, for example that both depress the central nervous system. False when it is recorded for the two sides.")
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

        @Ignore List<String> citationSlugs)
        implements Node {

    static final String TYPE = "Interaction";

    static final Comparator<Interaction> MOST_SEVERE_FIRST = comparing(
                    Interaction::severity, Severity.MOST_SEVERE_FIRST)
            .thenComparing(Interaction::action, InteractionAction.STRICTEST_FIRST)
            .thenComparing(interaction -> interaction.nodeId.slug());

    static Interaction ofRecord(InteractionRecord record, ViaClass via) {
        return new Interaction(
                record.nodeId().statement(TYPE, via.idKey),
                record.firstSlug,
                record.secondSlug,
                via.classes(record),
                false,
                record.severity,
                record.action,
                record.effect,
                record.mechanism,
                record.management,
                record.evidence,
                record.citationSlugs);
    }

    /// The rule of a class, applied to two of its members.
    ///
    /// @param rule the class
    static Interaction ofRule(Interactant rule, String one, String other) {
        var first = one.compareTo(other) < 0 ? one : other;
        var second = first.equals(one) ? other : one;
        var members = rule.amongMembers;
        return new Interaction(
                NodeId.of(TYPE, rule.slug).statement(TYPE, first + "+" + second),
                first,
                second,
                List.of(rule.slug),
                true,
                members.severity(),
                members.action(),
                members.effect(),
                members.mechanism(),
                members.management(),
                members.evidence(),
                members.citationSlugs());
    }

    boolean isAsSevereAs(Interaction other) {
        return Severity.MOST_SEVERE_FIRST.compare(severity, other.severity) <= 0;
    }

    /// Whether the id is that of an interaction that follows from the rule of a class.
    static boolean isDerived(NodeId id) {
        return id.key() != null && id.key().contains("+");
    }

    @Override
    @Id
    @NonNull
    @Description(
            "Opaque id, unique across all types. Unlike ids of other types it depends on where the interaction is read: a record has one id"
                    + " when it applies to the drug or pair itself and another one for each combination of sides on which it applies through a"
                    + " class (`via`); the rule of a class has one id for each pair that it is applied to. An object read with `asOf` has a different id.")
    public String getId() {
        return nodeId.encoded();
    }

    @Override
    public NodeId idIn(AsOf state) {
        return nodeId.at(state);
    }
}
