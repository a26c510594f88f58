package org.monograph.engine.execution;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;

/// Ends an operation that still has fields to fetch after its deadline. The operation's context holds the deadline.
final class DeadlineCheck extends SimplePerformantInstrumentation {

    @Override
    public FieldFetchingInstrumentationContext beginFieldFetching(
            InstrumentationFieldFetchParameters field, InstrumentationState state) {
        // a plain field takes no time, and its environment would have to be made first
        if (!field.isTrivialDataFetcher()) {
            var operation = field.getExecutionContext().getGraphQLContext();
            if (operation.<Deadline>get(Deadline.class).remaining().isNegative()) {
                throw new DeadlineExceededException();
            }
            operation.<AnswerSize>get(AnswerSize.class).check();
        }
        return FieldFetchingInstrumentationContext.NOOP;
    }
}
