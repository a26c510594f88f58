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
import org.eclipse.microprofile.graphql.Ignore;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.drug.Drug;

/// A row that states something about one published revision of a drug. Each kind of statement is a room
/// above.
@MappedSuperclass
public abstract class Statement extends Published {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "drug_id")
    public Drug ofDrug;

    /// Names the statement within its list in the document, for ever.
    @Ignore
    public String statementKey;

    /// Place in its list, from 0.
    @Ignore
    @Column(name = "position")
    public int ordinal;

    @Basic
    @Ignore
    @JdbcTypeCode(SqlTypes.JSON)
    public List<String> citationSlugs;

    @Override
    protected NodeId nodeId() {
        return ofDrug.nodeId().statement(getClass().getSimpleName(), statementKey);
    }

    @Override
    protected Publication span() {
        return ofDrug.publication;
    }

    /// Fills in what a statement of any kind has.
    public final void belongTo(Drug drug, String key, int place, List<String> citations) {
        ofDrug = drug;
        statementKey = key;
        ordinal = place;
        citationSlugs = citations;
    }

    /// The statements of one kind by the key of their drug's row, in the order of the document.
    public static <S extends Statement> Batch<Long, List<S>> ofDrugs(Class<S> kind) {
        return ofDrugs(kind, kind.getSimpleName(), "");
    }

    /// @param condition of HQL, beginning with `and`, which the statements have to fulfil; or nothing
    public static <S extends Statement> Batch<Long, List<S>> ofDrugs(Class<S> kind, String name, String condition) {
        return new Batch<>(name, drugs -> ofDrugs(kind, condition, drugs), List.of());
    }

    private static <S extends Statement> Map<Long, List<S>> ofDrugs(Class<S> kind, String condition, Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery(
                        "where any_is(:drugs, ofDrug.key) %s order by ofDrug.key, ordinal".formatted(condition), kind)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(statement -> statement.ofDrug.key));
    }

    /// The statements with these keys, of all rows of these drugs that may be meant.
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
