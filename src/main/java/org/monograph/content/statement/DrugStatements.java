package org.monograph.content.statement;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.IntStream;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Batch.Validity;
import org.monograph.base.graph.Request;
import org.monograph.content.drug.Drug;

/// Loads the statements of one kind by their drugs, in the order of the document. What is cached does not contain the
/// drug, which is there already.
public final class DrugStatements<S extends Statement> {

    private final Batch<Long, List<S>> byDrug;

    /// All statements of the kind.
    public DrugStatements(Class<S> kind) {
        this(kind, kind.getSimpleName(), Validity.EVER, "");
    }

    /// @param name of the batch, different from those of all other batches
    /// @param condition in HQL that limits the statements, beginning with `and`; empty for none
    public DrugStatements(Class<S> kind, String name, Validity validity, String condition) {
        this.byDrug = new Batch<>(name, validity, drugs -> find(kind, condition, drugs), List.of());
    }

    private static <S extends Statement> Map<Long, List<S>> find(Class<S> kind, String condition, Set<Long> drugs) {
        return Panache.getSession()
                .createSelectionQuery(
                        "where any_is(:drugs, ofDrug.key) %s order by ofDrug.key, ordinal".formatted(condition), kind)
                .setParameter("drugs", drugs.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(statement -> statement.ofDrug.key));
    }

    public CompletionStage<List<S>> of(Request request, Drug drug) {
        return byDrug.of(request, drug.key).thenApply(statements -> about(drug, statements));
    }

    /// @return a list for each drug
    public CompletionStage<List<List<S>>> of(Request request, List<Drug> drugs) {
        return byDrug.of(request, drugs.stream().map(drug -> drug.key).toList())
                .thenApply(all -> IntStream.range(0, drugs.size())
                        .mapToObj(index -> about(drugs.get(index), all.get(index)))
                        .toList());
    }

    private static <S extends Statement> List<S> about(Drug drug, List<S> statements) {
        statements.forEach(statement -> statement.ofDrug = drug);
        return statements;
    }
}
