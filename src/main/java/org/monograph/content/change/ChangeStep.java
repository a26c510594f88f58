package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;
import static org.monograph.base.terms.ErrorCode.HAS_PROBLEMS;

import java.time.Instant;
import java.util.List;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.ContentException;

/// A move that is about to be made.
///
/// @param events before it, the oldest first
/// @param event that is recorded
record ChangeStep(Change change, List<ChangeEvent> events, ChangeState state, ChangeEvent event) {

    static ChangeStep of(EditRequest request, Change change, List<ChangeEvent> events, Instant now) {
        var event = event(request.editor(), request.move(), change.version, change.digest, now);
        event.request = request.digest();
        return new ChangeStep(change, events, ChangeState.of(events), event);
    }

    static ChangeEvent event(Editor editor, Move move, int version, String digest, Instant now) {
        var event = new ChangeEvent();
        event.at = now;
        event.subject = editor.subject();
        event.name = editor.name();
        event.roles = String.join(",", editor.roles().stream().map(Enum::name).toList());
        event.move = move;
        event.version = version;
        event.digest = digest;
        event.request = "";
        return event;
    }

    /// @throws ContentException FORBIDDEN or EDIT_CONFLICT
    void requireAllowed(EditRequest request, boolean mayApproveOwn) {
        state.refusal(request.move(), request.editor(), event.at, mayApproveOwn).ifPresent(refusal -> {
            throw refusal;
        });
    }

    /// @throws ContentException EDIT_CONFLICT
    void requireVersion(int version) {
        if (state.version() != version) {
            throw new ContentException(
                    EDIT_CONFLICT, "the change has version %d by now: read it again".formatted(state.version()));
        }
    }

    /// @throws ContentException HAS_PROBLEMS
    static void requireNone(List<Problem> problems) {
        if (!problems.isEmpty()) {
            throw new ContentException(
                    HAS_PROBLEMS,
                    "%d problems stand against it, the first is %s: read the problems of the change, and mend them"
                            .formatted(problems.size(), problems.getFirst().code()));
        }
    }
}
