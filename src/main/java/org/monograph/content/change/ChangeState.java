package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;
import static org.monograph.base.terms.ErrorCode.FORBIDDEN;
import static org.monograph.content.change.ChangeStatus.APPROVED;
import static org.monograph.content.change.ChangeStatus.DISCARDED;
import static org.monograph.content.change.ChangeStatus.DRAFT;
import static org.monograph.content.change.ChangeStatus.IN_REVIEW;
import static org.monograph.content.change.ChangeStatus.PUBLISHED;
import static org.monograph.content.change.ChangeStatus.SCHEDULED;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.monograph.base.account.Editor;
import org.monograph.base.account.EditorRole;
import org.monograph.base.terms.ContentException;

/// Where a change stands. It follows from the events of the change alone.
///
/// @param version of its drafts; 0 before the first save
/// @param authors subjects of all who saved
/// @param approved digest of the drafts that were approved; null unless it is approved or scheduled
/// @param scheduledFor from when it may be published; null unless it is scheduled
public record ChangeState(
        ChangeStatus status, int version, Set<String> authors, String approved, Instant scheduledFor) {

    /// Before the first event.
    public static final ChangeState NEW = new ChangeState(DRAFT, 0, Set.of(), null, null);

    /// @param events of the change, the oldest first
    public static ChangeState of(List<ChangeEvent> events) {
        var state = NEW;
        for (var event : events) {
            state = state.after(event);
        }
        return state;
    }

    public ChangeState after(ChangeEvent event) {
        return switch (event.move) {
            case SAVE, RESTORE -> new ChangeState(DRAFT, event.version, with(event.subject), null, null);
            case SUBMIT -> to(IN_REVIEW, null);
            case APPROVE -> to(APPROVED, event.digest);
            case RETURN -> to(DRAFT, null);
            case SCHEDULE ->
                event.scheduledFor == null
                        ? to(APPROVED, approved)
                        : new ChangeState(SCHEDULED, version, authors, approved, event.scheduledFor);
            case FAIL -> to(APPROVED, approved);
            case PUBLISH -> to(PUBLISHED, null);
            case DISCARD -> to(DISCARDED, null);
            case COMMENT, SHARE, CORRECT -> this;
        };
    }

    private ChangeState to(ChangeStatus next, String digest) {
        return new ChangeState(next, version, authors, digest, null);
    }

    private Set<String> with(String author) {
        var all = new HashSet<>(authors);
        all.add(author);
        return Set.copyOf(all);
    }

    /// Why the editor may not make the move now. Empty when the editor may.
    ///
    /// @param mayApproveOwn whether an author may approve
    public Optional<ContentException> refusal(Move move, Editor editor, Instant now, boolean mayApproveOwn) {
        if (editor.roles().stream().noneMatch(move.roles()::contains)) {
            return Optional.of(new ContentException(
                    FORBIDDEN, "this needs a role that you do not have: " + new TreeSet<>(move.roles())));
        }
        if (!move.from().contains(status)) {
            return Optional.of(new ContentException(
                    EDIT_CONFLICT,
                    "the change is %s, and has to be one of %s for this: read it again"
                            .formatted(status, move.from())));
        }
        return refusalOf(move, editor, now, mayApproveOwn);
    }

    private Optional<ContentException> refusalOf(Move move, Editor editor, Instant now, boolean mayApproveOwn) {
        var isAuthor = authors.contains(editor.subject());
        return Optional.ofNullable(
                switch (move) {
                    case APPROVE ->
                        isAuthor && !mayApproveOwn
                                ? new ContentException(
                                        FORBIDDEN,
                                        "you have saved something of the change: another reviewer has to approve it")
                                : null;
                    case RETURN -> onlyOfAuthors(isAuthor || editor.roles().contains(EditorRole.REVIEWER));
                    case DISCARD -> onlyOfAuthors(isAuthor || editor.roles().contains(EditorRole.PUBLISHER));
                    case PUBLISH ->
                        scheduledFor != null && now.isBefore(scheduledFor)
                                ? new ContentException(
                                        EDIT_CONFLICT,
                                        "the change may not be published before its time: set another one with scheduleChange")
                                : null;
                    default -> null;
                });
    }

    private static ContentException onlyOfAuthors(boolean isAllowed) {
        return isAllowed
                ? null
                : new ContentException(
                        FORBIDDEN, "as an author you may do this only with a change that you have saved");
    }
}
