package org.monograph.engine.execution;

import static java.util.concurrent.CompletableFuture.completedFuture;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.GraphQLError;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.DataFetcherExceptionHandlerParameters;
import graphql.execution.DataFetcherExceptionHandlerResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import jakarta.inject.Singleton;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dataloader.DataLoaderRegistry;
import org.monograph.base.graph.CachedRows;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.Vocabulary;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;

/// Executes an operation on the calling thread with graphql-java. SmallRye's execution service would parse a new
/// document three times, lose the position of a syntax error, and resolve fields on other threads.
@Singleton
public class Engine {

    private static final String PARSED_ALREADY = "";

    private final GraphQL graphql;

    Engine(GraphQLSchema schema) {
        var failures = new FieldFailures();
        this.graphql = GraphQL.newGraphQL(schema)
                .defaultDataFetcherExceptionHandler(failures)
                .queryExecutionStrategy(new BoundedExecution(failures))
                .instrumentation(new DeadlineCheck())
                .preparsedDocumentProvider(
                        (input, _) -> completedFuture(input.getGraphQLContext().get(PreparsedDocumentEntry.class)))
                .build();
    }

    /// For a document that cannot be executed.
    static ExecutionResult refused(PreparsedDocumentEntry document) {
        return ExecutionResult.newExecutionResult()
                .errors(List.copyOf(document.getErrors()))
                .build();
    }

    /// Never throws: each failure is an error of the result.
    ///
    /// @param size counts the answer, and ends the execution at its limits
    /// @param reading what the operation reads
    /// @param rows that the operation may use
    ExecutionResult execute(
            OperationRequest request,
            PreparsedDocumentEntry document,
            Deadline deadline,
            AnswerSize size,
            Reading reading,
            CachedRows rows) {
        var input = ExecutionInput.newExecutionInput(PARSED_ALREADY)
                .operationName(request.operationName())
                .variables(request.variables())
                .locale(Locale.ROOT)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(Map.of(
                        PreparsedDocumentEntry.class,
                        document,
                        Deadline.class,
                        deadline,
                        AnswerSize.class,
                        size,
                        Reading.class,
                        reading,
                        CachedRows.class,
                        rows,
                        Vocabulary.CONTENT,
                        reading.content().token(),
                        SmallRyeContextManager.CONTEXT,
                        SmallRyeContextManager.fromInitialRequest(JsonValue.EMPTY_JSON_OBJECT)))
                .build();
        try {
            var result = graphql.executeAsync(input);
            // after a limit was reached other fields still have answers, or wait for batches that are never dispatched
            size.check();
            return coded(result.get(deadline.remaining().toMillis(), TimeUnit.MILLISECONDS), document);
        } catch (TimeoutException _) {
            return failed(ClientErrors.deadline(null, null));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return failed(ClientErrors.deadline(null, null));
        } catch (ExecutionException e) {
            return failed(ClientErrors.of(e.getCause(), null, null));
        } catch (RuntimeException e) {
            return failed(ClientErrors.of(e, null, null));
        }
    }

    private static ExecutionResult coded(ExecutionResult result, PreparsedDocumentEntry document) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        List<GraphQLError> errors = result.getErrors().stream()
                .<GraphQLError>map(error -> ClientErrors.of(error, document.getDocument()))
                .toList();
        return result.transform(builder -> builder.errors(errors));
    }

    public static ExecutionResult failed(CodedError error) {
        return ExecutionResult.newExecutionResult().addError(error).build();
    }

    private static final class FieldFailures implements DataFetcherExceptionHandler {

        @Override
        public CompletableFuture<DataFetcherExceptionHandlerResult> handleException(
                DataFetcherExceptionHandlerParameters field) {
            var failure = field.getException() instanceof CompletionException wrapped
                    ? wrapped.getCause()
                    : field.getException();
            var error = ClientErrors.of(
                    failure, List.of(field.getSourceLocation()), field.getPath().toList());
            return completedFuture(
                    DataFetcherExceptionHandlerResult.newResult(error).build());
        }
    }
}
