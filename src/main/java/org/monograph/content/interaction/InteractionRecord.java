package org.monograph.content.interaction;

import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Washout;
import org.monograph.content.scope.Scope;

/// The recorded interaction of a pair of interactants, of which one or both may be classes. The pair is
/// symmetric and stored once. In GraphQL it is an `Interaction`, applied to the requested drug or pair.
@Entity
@Table(name = "interaction")
public class InteractionRecord extends Published {

    public static final int MAX_EFFECT_SIZES = 6;
    public static final int MAX_WASHOUTS = 4;

    public String slug;

    public Publication publication;

    /// The slug that comes first in alphabetical order.
    public String firstSlug;

    public String secondSlug;

    @Enumerated(EnumType.STRING)
    public Severity severity;

    @Enumerated(EnumType.STRING)
    public InteractionAction action;

    public String effect;

    /// Null when it is not known.
    public String mechanism;

    public String management;

    @Enumerated(EnumType.STRING)
    public EvidenceLevel evidence;

    /// Null in rows of a build before scopes existed.
    @Column(name = "scope")
    @JdbcTypeCode(SqlTypes.JSON)
    public Scope storedScope;

    /// Null in rows of a build before effect sizes existed.
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    public List<EffectSize> effectSizes;

    /// Null in rows of a build before washouts existed.
    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    public List<Washout> washouts;

    @Basic
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    @Override
    protected NodeId nodeId() {
        return NodeId.of(Interaction.TYPE, slug);
    }

    @Override
    protected Publication span() {
        return publication;
    }

    /// The records with one of these interactants on at least one side.
    static List<InteractionRecord> touching(AsOf state, Set<String> interactants) {
        return found(new HqlFilter("r", state)
                .and(
                        "(any_is(:slugs, r.firstSlug) or any_is(:slugs, r.secondSlug))",
                        "slugs",
                        interactants.toArray(String[]::new)));
    }

    /// The records with these interactants on both sides.
    static List<InteractionRecord> among(AsOf state, Set<String> interactants) {
        return found(new HqlFilter("r", state)
                .and(
                        "any_is(:slugs, r.firstSlug) and any_is(:slugs, r.secondSlug)",
                        "slugs",
                        interactants.toArray(String[]::new)));
    }

    private static List<InteractionRecord> found(HqlFilter conditions) {
        return conditions
                .bindTo(getSession()
                        .createSelectionQuery("from InteractionRecord r where " + conditions, InteractionRecord.class))
                .getResultList();
    }

    /// All rows of these slugs that are current, or were superseded after the moment.
    static List<InteractionRecord> withSlugs(Set<String> slugs, Instant moment) {
        return list(
                "any_is(?1, slug) and (" + Publication.CURRENT + " or publication.supersededAt > ?2)",
                slugs.toArray(String[]::new),
                moment);
    }
}
