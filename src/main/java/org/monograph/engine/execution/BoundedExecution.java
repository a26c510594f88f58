package org.monograph.engine.execution;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.introspection.Introspection;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import org.monograph.engine.limits.AnswerSize;

/// graphql-java's execution with a limit: the `AnswerSize` in the operation's context counts each completed value.
final class BoundedExecution extends AsyncExecutionStrategy {

    BoundedExecution(DataFetcherExceptionHandler failures) {
        super(failures);
    }

    private static AnswerSize size(ExecutionContext execution) {
        return execution.getGraphQLContext().get(AnswerSize.class);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters value) {
        if (value.getPath().isListSegment()) {
            size(execution).item();
        } else {
            size(execution).field(value.getField().getResultKey());
        }
        return super.completeValue(execution, value);
    }

    @Override
    protected Object completeValueForScalar(
            ExecutionContext execution, ExecutionStrategyParameters value, GraphQLScalarType type, Object found) {
        return counted(execution, super.completeValueForScalar(execution, value, type, found));
    }

    @Override
    protected Object completeValueForEnum(
            ExecutionContext execution, ExecutionStrategyParameters value, GraphQLEnumType type, Object found) {
        return counted(execution, super.completeValueForEnum(execution, value, type, found));
    }

    @Override
    protected Object completeValueForObject(
            ExecutionContext execution, ExecutionStrategyParameters value, GraphQLObjectType type, Object found) {
        if (!Introspection.isIntrospectionTypes(type)) {
            size(execution).object();
        }
        return super.completeValueForObject(execution, value, type, found);
    }

    private static Object counted(ExecutionContext execution, Object leaf) {
        size(execution).leaf(leaf);
        return leaf;
    }
}
