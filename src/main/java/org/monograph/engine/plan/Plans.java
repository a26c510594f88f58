package org.monograph.engine.plan;

import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.language.Document;
import graphql.schema.GraphQLSchema;
import jakarta.inject.Singleton;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.OperationRequest;

/// Makes plans and executes operations by them.
@Singleton
public class Plans {

    private static final Logger LOG = Logger.getLogger(Plans.class);

    private final PlanSchema schema;
    private final boolean enabled;
    private final LongAdder executed = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    Plans(GraphQLSchema schema, PlanConfig config) {
        this.schema = new PlanSchema(schema);
        this.enabled = config.enabled();
    }

    /// @param document valid
    public DocumentPlan of(Document document) {
        return new DocumentPlan(schema, document);
    }

    /// The answer to a query that succeeds. Empty when graphql-java has to execute the operation, from its beginning;
    /// what was loaded until then may be cached.
    ///
    /// @param size counts the answer
    /// @throws PersistenceException when an SQL statement failed: the operation has failed with it
    public Optional<ExecutionResult> execute(
            DocumentPlan plan, OperationRequest request, GraphQLContext context, AnswerSize size) {
        if (!enabled) {
            return Optional.empty();
        }
        try {
            var data = new PlannedData(plan.data(request, context, size));
            executed.increment();
            return Optional.of(ExecutionResult.newExecutionResult().data(data).build());
        } catch (PersistenceException e) {
            // nothing can be read in the transaction any more
            throw e;
        } catch (Exception e) {
            // graphql-java meets it again, and words it
            LOG.debug("Left to graphql-java", e);
            givenUp.increment();
            return Optional.empty();
        }
    }

    /// Number of operations that were executed by plans.
    public long executed() {
        return executed.sum();
    }

    /// Number of operations that plans gave up.
    public long givenUp() {
        return givenUp.sum();
    }
}
