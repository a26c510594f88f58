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
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dataloader.DataLoaderRegistry;
import org.monograph.engine.operation.CodedError;
import org.monograph.engine.validation.VariableErrors;

/// Executes an operation on the calling thread with graphql-java. SmallRye's execution service would parse a new
/// document three times, lose the position of a syntax error, and resolve fields on other threads.
@Singleton
public class Engine {

    private static final String PARSED_ALREADY = "";

    private final GraphQLSchema schema;
    private final GraphQL graphql;

    Engine(GraphQLSchema schema) {
        this.schema = schema;
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
    static ExecutionResult refused(QueryDocument document) {
        return ExecutionResult.newExecutionResult()
                .errors(List.copyOf(document.parsed().getErrors()))
                .build();
    }

    /// Never throws: each failure is an error of the result.
    ExecutionResult execute(OperationInput operation, PreparsedDocumentEntry document) {
        var context = operation.context();
        context.put(PreparsedDocumentEntry.class, document);
        var input = ExecutionInput.newExecutionInput(PARSED_ALREADY)
                .operationName(operation.request().operationName())
                .variables(operation.request().variables())
                .locale(Locale.ROOT)
                .dataLoaderRegistry(new DataLoaderRegistry())
                .graphQLContext(context)
                .build();
        try {
            var result = graphql.executeAsync(input);
            // after a limit was reached other fields still have answers, or wait for batches that are never dispatched
            operation.size().check();
            return coded(
                    result.get(operation.deadline().remaining().toMillis(), TimeUnit.MILLISECONDS),
                    new VariableErrors(
                            schema, document.getDocument(), operation.request().variables()));
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

    private static ExecutionResult coded(ExecutionResult result, VariableErrors variables) {
        if (result.getErrors().isEmpty()) {
            return result;
        }
        List<GraphQLError> errors = result.getErrors().stream()
                .<GraphQLError>map(error -> ClientErrors.of(error, variables))
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
