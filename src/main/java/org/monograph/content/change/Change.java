package org.monograph.content.change;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.terms.Slug;
import org.monograph.content.publishing.Significance;

/// The row of a change. What its events say is stored here too, so that lists can be filtered by it; `ChangeState` is
/// the rule.
@Entity
@Description("A set of drafts that are reviewed and published together. Its status follows from its events.")
public class Change extends PanacheEntityBase implements Node {

    public static final int MAX_TITLE = 200;
    public static final int MAX_NOTE = 2_000;

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Ignore
    public Long row;

    @NonNull
    @Description("Its permanent name in lower-case kebab-case, chosen by the editor who created it.")
    public String key;

    @NonNull
    @Description("What it is about, for editors. Up to 200 characters.")
    public String title;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How far it has come.")
    public ChangeStatus status;

    @NonNull
    @Description("Raised by 1 with each save, from 1. A move names the version that the editor has looked at.")
    public int version;

    @NonNull
    @Description(
            "SHA-256 over the digests of its drafts and its retirements, in lower-case hexadecimal. Exactly what was approved is published.")
    public String digest;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("How much it matters to readers.")
    public Significance significance;

    @Description("What readers are told of it. Null when nothing is written yet.")
    public String note;

    @Description("From when it may be published. Null unless it is scheduled.")
    public Instant scheduledFor;

    @Description("When readers saw it first. Null until it is published.")
    public Instant publishedAt;

    /// Time of its last event.
    @Ignore
    public Instant movedAt;

    /// From which texts for sharing are made.
    @Ignore
    public UUID shareSecret;

    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque id, unique across all types.")
    @Override
    public String getId() {
        return idIn(AsOf.TODAY).encoded();
    }

    @Override
    public NodeId idIn(AsOf state) {
        return NodeId.of("Change", key);
    }

    public static Optional<Change> withKey(String key) {
        return Panache.getSession()
                .createSelectionQuery("from Change where key = :key", Change.class)
                .setParameter("key", Slug.orNone(key))
                .uniqueResultOptional();
    }
}
