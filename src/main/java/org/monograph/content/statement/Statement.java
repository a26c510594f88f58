package org.monograph.content.statement;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.NodeId;
import org.monograph.base.graph.PartOfNode;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.PageKind;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.Scope;

/// A statement about one revision of a drug.
@MappedSuperclass
public abstract class Statement extends Published implements PartOfNode {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drug_id")
    public Drug ofDrug;

    /// Identifies the statement within its list in the document. Never changes.
    @Ignore
    public String statementKey;

    /// Position in its list, from 0.
    @Ignore
    @Column(name = "position")
    public int ordinal;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    /// Null in rows of a build before scopes existed.
    @Ignore
    @Column(name = "scope")
    @JdbcTypeCode(SqlTypes.JSON)
    public Scope storedScope;

    @NonNull
    @Description("Where and for whom it holds.")
    public Scope getScope() {
        return storedScope == null ? formerScope() : storedScope;
    }

    /// The name of its list in documents, which is that of the field of `Drug`.
    protected abstract String list();

    @NonNull
    @Description(PageKind.ANCHOR)
    public String getAnchor() {
        return list() + "." + statementKey;
    }

    @NonNull
    @Description(PageKind.PATH_ON_PAGE)
    public String getPath() {
        return ofDrug.path(getAnchor());
    }

    /// The scope of a row of a build before scopes existed.
    protected Scope formerScope() {
        return Scope.EVERYWHERE;
    }

    @Override
    public Node whole() {
        return Hibernate.unproxy(ofDrug, Drug.class);
    }

    @Override
    public void setWhole(Node drug) {
        ofDrug = (Drug) drug;
    }

    @Override
    protected NodeId nodeId() {
        return ofDrug.nodeId().statement(getClass().getSimpleName(), statementKey);
    }

    @Override
    protected Publication span() {
        return ofDrug.publication;
    }

    /// Sets the fields that all kinds of statements have.
    ///
    /// @param position in the list of the document, from 0
    /// @param citations slugs
    public final void assignTo(Drug drug, String key, int position, Scope scope, List<String> citations) {
        ofDrug = drug;
        statementKey = key;
        ordinal = position;
        storedScope = scope;
        citationSlugs = citations;
    }

    /// Statements of these drugs with these keys. May contain more than the ids name: of other revisions, or
    /// a key of another drug.
    static <S extends Statement> List<S> withKeys(Class<S> kind, Set<NodeId> ids) {
        return Panache.getSession()
                .createSelectionQuery("""
                        from %s s join fetch s.ofDrug d where any_is(:slugs, d.slug) and any_is(:keys, s.statementKey)
                        and (d.publication.supersededAt is null or d.publication.supersededAt > :earliest)""".formatted(kind.getSimpleName()), kind)
                .setParameter("slugs", NodeId.all(ids, NodeId::slug).toArray(String[]::new))
                .setParameter("keys", NodeId.all(ids, NodeId::key).toArray(String[]::new))
                .setParameter("earliest", NodeId.earliest(ids))
                .getResultList();
    }
}
