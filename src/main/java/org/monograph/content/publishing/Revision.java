package org.monograph.content.publishing;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;

@Entity
@Description("A document as it was published, for ever.")
public class Revision extends PanacheEntityBase implements Node {

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Ignore
    public Long row;

    /// As documents have it.
    @Column(name = "kind")
    @Ignore
    public String kindWord;

    @NonNull
    @Description("Slug of the document.")
    public String slug;

    @NonNull
    @Description("Number of the revision, from 1 for each document.")
    public int number;

    @Column(name = "source")
    @NonNull
    @Description(
            "Name of who published it. `first-content` for what comes with the service, `directory` for documents of a"
                    + " directory.")
    public String publishedBy;

    /// Row of the change. Null for documents that were written elsewhere.
    @Ignore
    public Long changeId;

    @Enumerated(EnumType.STRING)
    @Description("How much it mattered to readers. Null for what came with the service or was imported.")
    public Significance significance;

    /// What readers were told of it at first; `revision_note` has later wordings. Null for none.
    @Column(name = "note")
    @Ignore
    public String firstNote;

    /// Canonical JSON.
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "document")
    @Ignore
    public String json;

    @NonNull
    @Description("SHA-256 of the document in its canonical form, in lower-case hexadecimal.")
    public String digest;

    @NonNull
    @Description("When it was published.")
    public Instant publishedAt;

    @NonNull
    @Description("What the document is about.")
    public DocumentKind getKind() {
        return DocumentKind.of(kindWord).orElseThrow();
    }

    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque id, unique across all types.")
    @Override
    public String getId() {
        return nodeId().encoded();
    }

    @Override
    public NodeId idIn(AsOf state) {
        return nodeId();
    }

    @Ignore
    public DocumentName name() {
        return new DocumentName(getKind(), slug);
    }

    private NodeId nodeId() {
        return NodeId.of("Revision", slug).statement("Revision", kindWord + "-" + number);
    }
}
