package org.monograph.engine.execution;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import graphql.execution.ExecutionStrategyParameters;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.operation.Deadline;

/// Counts what an answer holds while it is made, and ends the execution where that is more than allowed, or later than
/// allowed. One thread at a time uses it.
public final class AnswerSize {

    /// Quotes, colon and comma around a name.
    private static final int PUNCTUATION = 4;
    private static final int SHORT_VALUE = 5;
    /// Looking at the clock for each value costs more than making it.
    private static final int VALUES_BETWEEN_LOOKS = 256;

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

    /// Why the execution was ended; null where it was not.
    ContentException failure() {
        return failure;
    }

    /// @throws ContentException where the execution is to end
    void value(ExecutionStrategyParameters value) {
        check();
        bytes += value.getPath().isListSegment()
                ? 1
                : value.getField().getResultKey().length() + PUNCTUATION;
        if (++values % VALUES_BETWEEN_LOOKS == 0 && deadline.rest().isNegative()) {
            fail(Deadline.exceeded());
        }
    }

    /// @param leaf a text, number or truth value
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
                    "the answer has more than %d objects, which are allowed: ask for smaller pages, or for fewer lists within lists"
                            .formatted(objectLimit)));
        }
    }

    public static ContentException tooLong(long byteLimit) {
        return new ContentException(
                QUERY_TOO_COSTLY,
                "the answer has more than %d bytes, which are allowed: ask for smaller pages, fewer fields or fewer aliases"
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
