package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.content.statement.ProblemCode.NOT_APPROVED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;

/// Makes the moves of changes, in the transaction of a mutation.
@ApplicationScoped
public class ChangeMoves {

    private static final Duration MAX_AHEAD = Duration.ofDays(366);

    private final Changes changes;
    private final ChangeProblems problems;
    private final ChangePublisher publisher;
    private final boolean mayApproveOwn;

    ChangeMoves(Changes changes, ChangeProblems problems, ChangePublisher publisher, EditingConfig config) {
        this.changes = changes;
        this.problems = problems;
        this.publisher = publisher;
        this.mayApproveOwn = config.selfApproval();
    }

    public Change submit(Editor editor, String key, int version, String note) {
        return move(
                editor,
                Move.SUBMIT,
                key,
                version,
                note,
                step -> ChangeStep.requireNone(ChangeProblems.unfinished(step.change(), Draft.of(step.change()))));
    }

    public Change approve(Editor editor, String key, int version, String note) {
        return move(
                editor,
                Move.APPROVE,
                key,
                version,
                note,
                step -> ChangeStep.requireNone(problems.of(step.change(), step.state()).stream()
                        .filter(problem -> problem.code() != NOT_APPROVED)
                        .toList()));
    }

    public Change giveBack(Editor editor, String key, int version, String reason) {
        return move(editor, Move.RETURN, key, version, required(reason), _ -> {});
    }

    public Change discard(Editor editor, String key, int version, String reason) {
        return move(editor, Move.DISCARD, key, version, required(reason), _ -> {});
    }

    public Change publish(Editor editor, String key, int version) {
        return move(editor, Move.PUBLISH, key, version, null, step -> publisher.publish(step, editor.name()));
    }

    /// Publishes a scheduled change whose time has come, or records why it cannot be published. Does nothing when
    /// another instance has done it, or an editor has taken it back.
    ///
    /// @param schedule in whose name it is recorded
    public Change publishScheduled(Editor schedule, String key) {
        var change = Changes.required(key);
        var events = ChangeEvent.of(change);
        var state = ChangeState.of(events);
        var now = changes.now();
        if (state.scheduledFor() == null || now.isBefore(state.scheduledFor())) {
            return change;
        }
        var found = problems.of(change, state);
        return found.isEmpty()
                ? publishScheduled(schedule, change, events, now)
                : fail(schedule, change, events, now, found);
    }

    private Change publishScheduled(Editor schedule, Change change, List<ChangeEvent> events, Instant now) {
        var request = new EditRequest(schedule, Move.PUBLISH, change.key, change.version, List.of());
        var step = ChangeStep.of(request, change, events, now);
        publisher.publish(step, ChangeEvent.lastOf(Move.SCHEDULE, events).name);
        return changes.add(change, events, step.event());
    }

    private Change fail(Editor schedule, Change change, List<ChangeEvent> events, Instant now, List<Problem> found) {
        var request = new EditRequest(schedule, Move.FAIL, change.key, change.version, List.of(now));
        var step = ChangeStep.of(request, change, events, now);
        step.event().problemsJson = Problem.json(found);
        return changes.add(change, events, step.event());
    }

    /// Records that a scheduled publication has failed for a reason that is in the log.
    ///
    /// @param note where the reason is found
    public Change failScheduled(Editor schedule, String key, String note) {
        var change = Changes.required(key);
        var events = ChangeEvent.of(change);
        if (ChangeState.of(events).scheduledFor() == null) {
            return change;
        }
        var request = new EditRequest(schedule, Move.FAIL, key, change.version, List.of(note));
        var step = ChangeStep.of(request, change, events, changes.now());
        step.event().note = note;
        return changes.add(change, events, step.event());
    }

    /// @param at null takes the schedule back
    public Change schedule(Editor editor, String key, int version, Instant at) {
        return step(new EditRequest(editor, Move.SCHEDULE, key, version, Arrays.asList(at)), step -> {
            step.requireVersion(version);
            requireTime(at, step.event().at);
            if (at == null && step.state().scheduledFor() == null) {
                throw new ContentException(BAD_USER_INPUT, "at: the change has no schedule that can be taken back");
            }
            step.event().scheduledFor = at;
        });
    }

    /// Records that its preview is shared.
    public Change share(Editor editor, String key, int version, Instant until) {
        return step(new EditRequest(editor, Move.SHARE, key, version, List.of(until)), step -> {
            step.requireVersion(version);
        });
    }

    private static void requireTime(Instant at, Instant now) {
        if (at != null && (at.isBefore(now) || at.isAfter(now.plus(MAX_AHEAD)))) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "at: has to be in the future, up to %d days from now".formatted(MAX_AHEAD.toDays()));
        }
    }

    /// @param about where in which document, and what it resolves
    public Change comment(Editor editor, String key, String text, CommentPlace about) {
        var note = required(text);
        var request = new EditRequest(editor, Move.COMMENT, key, 0, Arrays.asList(note, about));
        return step(request, step -> {
            step.event().note = note;
            about.writeTo(step);
        });
    }

    private Change move(Editor editor, Move move, String key, int version, String note, Consumer<ChangeStep> effect) {
        InputText.checked("note", note, Change.MAX_NOTE);
        return step(new EditRequest(editor, move, key, version, Arrays.asList(note)), step -> {
            step.requireVersion(version);
            step.event().note = note;
            effect.accept(step);
        });
    }

    private Change step(EditRequest request, Consumer<ChangeStep> effect) {
        var change = Changes.required(request.key());
        var events = ChangeEvent.of(change);
        if (request.hasTakenEffect(events)) {
            return change;
        }
        var step = ChangeStep.of(request, change, events, changes.now());
        step.requireAllowed(request, mayApproveOwn);
        effect.accept(step);
        return changes.add(change, events, step.event());
    }

    /// What the editor may do with the change now.
    public List<Move> allowed(Editor editor, ChangeState state) {
        var now = Instant.now();
        return Arrays.stream(Move.values())
                .filter(move -> state.refusal(move, editor, now, mayApproveOwn).isEmpty())
                .toList();
    }

    private static String required(String text) {
        InputText.checked("text", text, Change.MAX_NOTE);
        if (text.isBlank()) {
            throw new ContentException(BAD_USER_INPUT, "a text that says why is needed");
        }
        return text;
    }
}
