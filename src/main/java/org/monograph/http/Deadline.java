package org.monograph.http;

import graphql.execution.AbortExecutionException;
import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;

/// Ends an operation that still has fields to fetch when its time is over.
final class Deadline extends SimplePerformantInstrumentation {

    /// Key of the moment, by `System.nanoTime()`, in the operation's context.
    static final String KEY = "monograph.deadline";

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, InstrumentationState state) {
        // a plain field takes no time, and its environment would have to be made first
        if (!field.isTrivialDataFetcher()) {
            long end = field.getExecutionContext().getGraphQLContext().get(KEY);
            if (System.nanoTime() - end > 0) {
                throw new AbortExecutionException("too late");
            }
        }
        return FieldFetchingInstrumentationContext.NOOP;
    }
}
