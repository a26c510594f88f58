package org.monograph.http;

import graphql.execution.instrumentation.FieldFetchingInstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationFieldFetchParameters;
import java.time.Duration;

/// When an operation has to be done.
final class Deadline {

    private volatile long end;

    private Deadline(long end) {
        this.end = end;
    }

    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    /// The client has left.
    void bringForward() {
        end = System.nanoTime();
    }

    /// Negative when it is over.
    Duration rest() {
        return Duration.ofNanos(end - System.nanoTime());
    }

    /// Ends an operation that still has fields to fetch when its time is over. Its context holds the deadline.
    static final class Check extends SimplePerformantInstrumentation {

        @Override
        public FieldFetchingInstrumentationContext beginFieldFetching(
                InstrumentationFieldFetchParameters field, InstrumentationState state) {
            // a plain field takes no time, and its environment would have to be made first
            if (!field.isTrivialDataFetcher()) {
                Deadline deadline =
                        field.getExecutionContext().getGraphQLContext().get(Deadline.class);
                if (deadline.rest().isNegative()) {
                    throw new DeadlineExceededException();
                }
                field.getExecutionContext()
                        .getGraphQLContext()
                        .<AnswerSize>get(AnswerSize.class)
                        .check();
            }
            return FieldFetchingInstrumentationContext.NOOP;
        }
    }
}
