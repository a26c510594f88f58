package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.execution.ExecutionStrategyParameters;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.operation.Deadline;

/// Counts the objects and bytes of an answer while it is executed. Ends the execution at the limit of either, or at the
/// deadline. Not thread-safe.
public final class AnswerSize {

    /// Quotes, colon and comma around a name.
    private static final int PUNCTUATION = 4;
    private static final int SHORT_VALUE = 5;
    /// Reading the clock for each value would take longer than making the value.
    private static final int VALUES_BETWEEN_CHECKS = 256;

    private final int objectLimit;
    private final long byteLimit;
    private final Deadline deadline;
    private int objects;
    private long bytes;
    private int values;
    private ContentException failure;

    AnswerSize(int objectLimit, long byteLimit, Deadline deadline) {
        this.objectLimit = objectLimit;
        this.byteLimit = byteLimit;
        this.deadline = deadline;
    }

    int objects() {
        return objects;
    }

    /// Why the execution was ended. Null when it was not.
    ContentException failure() {
        return failure;
    }

    /// @throws ContentException when a limit is reached
    void value(ExecutionStrategyParameters value) {
        check();
        bytes += value.getPath().isListSegment()
                ? 1
                : value.getField().getResultKey().length() + PUNCTUATION;
        if (++values % VALUES_BETWEEN_CHECKS == 0 && deadline.remaining().isNegative()) {
            fail(Deadline.exceeded());
        }
    }

    /// @param leaf a string, number or boolean
    void leaf(Object leaf) {
        bytes += leaf instanceof String text ? text.length() + 2 : SHORT_VALUE;
        if (bytes > byteLimit) {
            fail(tooLong(byteLimit));
        }
    }

    void object() {
        bytes += 2;
        if (++objects > objectLimit) {
            fail(new ContentException(
                    QUERY_TOO_COSTLY,
                    "the answer has more than %d objects, which is the limit: ask for smaller pages, or fewer nested lists"
                            .formatted(objectLimit)));
        }
    }

    public static ContentException tooLong(long byteLimit) {
        return new ContentException(
                QUERY_TOO_COSTLY,
                "the answer has more than %d bytes, which is the limit: ask for smaller pages, fewer fields or fewer aliases"
                        .formatted(byteLimit));
    }

    public void check() {
        if (failure != null) {
            throw failure;
        }
    }

    private void fail(ContentException reason) {
        failure = reason;
        throw reason;
    }
}
