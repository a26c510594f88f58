package org.monograph.engine.execution;

import java.util.HashMap;
import java.util.Map;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Reading;
import org.monograph.base.published.Vocabulary;
import org.monograph.base.rows.CachedRows;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.Deadline;
import org.monograph.engine.operation.OperationRequest;
import org.monograph.engine.schema.SmallRyeContext;

/// What one execution of an operation works with.
///
/// @param editor who asks; null for nobody
/// @param size counts the answer, and ends the execution at its limits
/// @param reading what the operation reads
/// @param rows that the operation may use
/// @param isPublished whether all that it reads is published: else nothing is read from or put into what is cached
///     for a state of the content
record OperationInput(
        OperationRequest request,
        Editor editor,
        Deadline deadline,
        AnswerSize size,
        Reading reading,
        CachedRows rows,
        boolean isPublished) {

    /// The context that resolvers, batches and limits look into, by class or name.
    Map<Object, Object> context() {
        var context = new HashMap<Object, Object>(Map.of(
                Deadline.class,
                deadline,
                AnswerSize.class,
                size,
                Reading.class,
                reading,
                CachedRows.class,
                rows,
                SmallRyeContext.KEY,
                SmallRyeContext.empty()));
        if (isPublished) {
            context.put(Vocabulary.CONTENT, reading.content().token());
        }
        if (editor != null) {
            context.put(Editor.class, editor);
        }
        return context;
    }
}
