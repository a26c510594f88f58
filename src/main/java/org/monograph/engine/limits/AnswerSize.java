package org.monograph.engine.limits;

import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import java.util.List;
import java.util.Map;
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

    /// What a part of an answer has.
    public record Count(int objects, long bytes) {

        Count without(Count other) {
            return new Count(objects - other.objects, bytes - other.bytes);
        }
    }

    private final int objectLimit;
    private final long byteLimit;
    private final Deadline deadline;
    private int objects;
    private long bytes;
    private int values;
    private ContentException failure;

    /// @param objectLimit of the whole answer
    /// @param byteLimit of the whole answer
    public AnswerSize(int objectLimit, long byteLimit, Deadline deadline) {
        this.objectLimit = objectLimit;
        this.byteLimit = byteLimit;
        this.deadline = deadline;
    }

    /// Counts another answer, with the same limits.
    public AnswerSize restarted() {
        return new AnswerSize(objectLimit, byteLimit, deadline);
    }

    public int objects() {
        return objects;
    }

    /// Counts the value of a field.
    ///
    /// @param name in the answer
    /// @throws ContentException when a limit is reached
    public void field(String name) {
        value(name.length() + PUNCTUATION);
    }

    /// Counts an item of a list.
    ///
    /// @throws ContentException when a limit is reached
    public void item() {
        value(1);
    }

    private void value(int length) {
        check();
        bytes += length;
        if (++values % VALUES_BETWEEN_CHECKS == 0 && deadline.remaining().isNegative()) {
            fail(Deadline.exceeded());
        }
    }

    /// @param leaf a string, number or boolean; or a document, which has objects and lists of them
    public void leaf(Object leaf) {
        bytes += length(leaf);
        checkBytes();
    }

    private static long length(Object value) {
        return switch (value) {
            case String text -> text.length() + 2L;
            case Map<?, ?> document ->
                document.entrySet().stream()
                        .mapToLong(entry -> ((String) entry.getKey()).length() + PUNCTUATION + length(entry.getValue()))
                        .sum();
            case List<?> items ->
                items.stream().mapToLong(item -> 1 + length(item)).sum();
            case null, default -> SHORT_VALUE;
        };
    }

    private void checkBytes() {
        if (bytes > byteLimit) {
            fail(tooLong(byteLimit));
        }
    }

    public void object() {
        bytes += 2;
        if (++objects > objectLimit) {
            fail(new ContentException(
                    QUERY_TOO_COSTLY,
                    "the answer has more than %d objects, which is the limit: ask for smaller pages, or fewer nested lists"
                            .formatted(objectLimit)));
        }
    }

    public Count count() {
        return new Count(objects, bytes);
    }

    /// What was counted since then.
    public Count since(Count earlier) {
        return count().without(earlier);
    }

    /// Counts a part that was made before.
    ///
    /// @throws ContentException when a limit is reached
    public void add(Count part) {
        objects += part.objects - 1;
        bytes += part.bytes - 2;
        object();
        checkBytes();
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
