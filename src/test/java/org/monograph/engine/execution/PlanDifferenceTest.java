package org.monograph.engine.execution;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.GraphQLContext;
import graphql.schema.GraphQLSchema;
import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.Patience;
import org.monograph.base.database.Snapshots;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.Published;
import org.monograph.base.rows.CachedRows;
import org.monograph.base.rows.RowCache;
import org.monograph.base.terms.ContentException;
import org.monograph.content.condition.Condition;
import org.monograph.content.drug.Drug;
import org.monograph.content.sideeffect.SideEffect;
import org.monograph.content.warning.Warning;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.plan.Plans;

/// Plans answer as graphql-java does, byte by byte. `-Dplan.operations=100000` tries more operations, and
/// `-Dplan.seed=…` others.
@MonographTest
class PlanDifferenceTest {

    private static final Logger LOG = Logger.getLogger(PlanDifferenceTest.class);
    private static final int OPERATIONS = Integer.getInteger("plan.operations", 1_500);
    private static final long SEED = Long.getLong("plan.seed", 1);
    private static final int OBJECTS = 25_000;
    private static final long BYTES = 10_000_000;
    private static final JsonMapper JSON = new JsonMapper();

    @Inject
    GraphQLSchema schema;

    @Inject
    QueryDocumentCache documents;

    @Inject
    Plans plans;

    @Inject
    Engine engine;

    @Inject
    Snapshots snapshots;

    private final RowCache rows = new RowCache(100_000_000);
    private int invalid;
    private int planned;
    private int failed;

    @Test
    @ActivateRequestContext
    void plansAnswerAsTheEngineDoes() {
        var operations = new RandomOperations(schema, values(), new Random(SEED));
        for (var number = 0; number < OPERATIONS; number++) {
            compare(operations.next(), number % 2 == 0);
        }
        LOG.infof("%d operations planned, %d failed, %d invalid", planned, failed, invalid);
        assertThat(planned).isGreaterThan(OPERATIONS / 3);
        assertThat(failed).isPositive();
    }

    private RandomValues values() {
        var ids = reading(_ -> Stream.of(Drug.class, Condition.class, SideEffect.class, Warning.class)
                .flatMap(PlanDifferenceTest::ids)
                .toList());
        var texts = List.of(
                "clonazepam",
                "baclofen",
                "tizanidine",
                "cyclobenzaprine",
                "muscle-spasms",
                "drowsiness",
                "alcohol",
                "Klonopin",
                "stop suddenly",
                "overdose",
                "nothing of that name",
                "baclofen 10 mg");
        return new RandomValues(texts, ids, List.of("2001-01-01T00:00:00Z", "2026-11-22T09:30:00Z"));
    }

    private static Stream<String> ids(Class<? extends Published> type) {
        return Panache.getSession()
                .createSelectionQuery("from " + type.getSimpleName(), type)
                .setMaxResults(10)
                .getResultList()
                .stream()
                .map(Published::getId);
    }

    private void compare(OperationRequest request, boolean isCached) {
        var document = document(request);
        if (document.isEmpty()) {
            invalid++;
            return;
        }
        reading(reading -> {
            compare(request, document.get(), reading, isCached ? cached(reading) : RowCache.none());
            return null;
        });
    }

    /// Empty for a document that is not valid, or too large.
    private Optional<QueryDocument> document(OperationRequest request) {
        try {
            return Optional.of(documents.of(Digest.of(request.query()), request))
                    .filter(document -> !document.hasErrors());
        } catch (ContentException _) {
            return Optional.empty();
        }
    }

    private CachedRows cached(Reading reading) {
        return rows.of(rows.generation(), reading.content().token());
    }

    private void compare(OperationRequest request, QueryDocument document, Reading reading, CachedRows cached) {
        var deadline = Deadline.in(Patience.LIMIT);
        var input = new OperationInput(
                request, null, deadline, new AnswerSize(OBJECTS, BYTES, deadline), reading, cached, true);
        var byPlan = planned(document, input);
        // the second time with the rows that the first has cached, the third time with the fragments of the second
        for (var time = 2; time <= 3; time++) {
            assertThat(planned(document, input).map(PlanDifferenceTest::json))
                    .as(request.toString())
                    .isEqualTo(byPlan.map(PlanDifferenceTest::json));
        }
        var byEngine = engine.execute(input, document.parsed());
        if (byEngine.getErrors().isEmpty()) {
            planned++;
            assertThat(byPlan.map(PlanDifferenceTest::json))
                    .as(request.toString())
                    .isEqualTo(Optional.of(json(byEngine)));
        } else {
            failed++;
            assertThat(byPlan).as(request + " " + byEngine.getErrors()).isEmpty();
        }
    }

    private Optional<ExecutionResult> planned(QueryDocument document, OperationInput input) {
        return plans.execute(
                document.plan(),
                input.request(),
                GraphQLContext.of(input.context()),
                input.size().restarted());
    }

    private static String json(ExecutionResult result) {
        try {
            return new String(JSON.writeValueAsBytes(result.toSpecification()), UTF_8);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T reading(Function<Reading, T> work) {
        try (var reading = Reading.of(snapshots.open(Duration.ofMinutes(1)))) {
            return work.apply(reading);
        }
    }
}
