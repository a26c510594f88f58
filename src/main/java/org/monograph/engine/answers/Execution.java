package org.monograph.engine.answers;

import java.util.function.Supplier;
import org.monograph.base.terms.ContentException;
import org.monograph.engine.execution.Outcome;
import org.monograph.engine.operation.CodedError;

/// An operation to execute, and how its result is written.
record Execution(Supplier<Outcome> operation, AnswerForm form) {

    /// @param limit of the JSON and of what is written, each in bytes
    /// @throws ContentException also for the first error of a result that is not written as JSON
    AnswerBytes write(Outcome outcome, long limit) {
        var json = AnswerBytes.of(outcome.result(), limit);
        if (form == AnswerForm.JSON) {
            return json;
        }
        outcome.result().getErrors().stream().findFirst().ifPresent(error -> {
            throw new ContentException(((CodedError) error).code(), error.getMessage());
        });
        return AnswerBytes.of(form.write(json.content()), limit);
    }
}
