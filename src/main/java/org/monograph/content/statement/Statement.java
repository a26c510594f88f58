package org.monograph.content.statement;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.Hibernate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.drug.Drug;
import org.monograph.content.scope.Scope;

/// A statement about one revision of a drug.
@MappedSuperclass
public abstract class Statement extends Published {

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

    /// The scope of a row of a build before scopes existed.
    protected Scope formerScope() {
        return Scope.EVERYWHERE;
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

    /// Loads the statements of one kind by the key of their drug's row, in the order of the document.
    public static <S extends Statement> Batch<Long, List<S>> ofDrugs(Class<S> kind) {
        return ofDrugs(kind, kind.getSimpleName(), "");
    }

    /// @param name of the batch, different from those of all other batches
    /// @param condition in HQL that limits the statements, beginning with `and`; empty for none
    public static <S extends Statement> Batch<Long, List<S>> ofDrugs(Class<S> kind, String name, String condition) {
        return new Batch<>(name, Validity.EVER, drugs -> ofDrugs(kind, condition, drugs), List.of());
    }

    private static <S extends Statement> Map<Long, List<S>> ofDrugs(Class<S> kind, String condition, Set<Long> drugs) {
        var statements = Panache.getSession()
                .createSelectionQuery(
                        "where any_is(:drugs, ofDrug.key) %s order by ofDrug.key, ordinal".formatted(condition), kind)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList();
        loadDrugs(statements);
        return statements.stream().collect(groupingBy(statement -> statement.ofDrug.key));
    }

    /// Cached statements outlive their session, so their drugs must be loaded. They are, unless they were cached.
    private static void loadDrugs(List<? extends Statement> statements) {
        var missing = statements.stream()
                .map(statement -> statement.ofDrug)
                .filter(drug -> !Hibernate.isInitialized(drug))
                .map(drug -> drug.key)
                .distinct()
                .toArray(Long[]::new);
        if (missing.length > 0) {
            Drug.list("any_is(?1, key)", (Object) missing);
        }
        statements.forEach(statement -> statement.ofDrug = Hibernate.unproxy(statement.ofDrug, Drug.class));
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
