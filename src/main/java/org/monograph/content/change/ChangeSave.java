package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.base.terms.Slug;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.Significance;

/// Saves versions of changes, in the transaction of a mutation.
@ApplicationScoped
public class ChangeSave {

    private final Changes changes;
    private final DraftRows rows;

    ChangeSave(Changes changes, DraftRows rows) {
        this.changes = changes;
        this.rows = rows;
    }

    public Change save(Editor editor, ChangeInput input) {
        checkTexts(input);
        var request = new EditRequest(editor, Move.SAVE, input.key(), input.version(), List.of(input));
        return save(request, input, rows.of(input));
    }

    /// @param revisions ids
    public Change restore(Editor editor, String key, int version, List<String> revisions) {
        var restored = rows.ofRevisions(revisions);
        var title = "Restore %d documents".formatted(restored.size());
        var texts = new ChangeInput(key, version, version == 0 ? title : null, null, null, null, null, null);
        var request = new EditRequest(editor, Move.RESTORE, key, version, Arrays.asList(revisions));
        return save(request, texts, restored);
    }

    private static void checkTexts(ChangeInput input) {
        Slug.required("key", input.key());
        InputText.checked("title", input.title(), Change.MAX_TITLE);
        InputText.checked("note", input.note(), Change.MAX_NOTE);
        if (input.title() != null && input.title().isBlank()) {
            throw new ContentException(BAD_USER_INPUT, "title: must not be blank");
        }
    }

    /// @param texts title, note and significance to set
    /// @param drafts rows without their change and version
    private Change save(EditRequest request, ChangeInput texts, List<Draft> drafts) {
        Slug.required("key", request.key());
        requireDistinct(drafts);
        var found = Change.withKey(request.key());
        var events = found.map(ChangeEvent::of).orElse(List.of());
        if (request.hasTakenEffect(events)) {
            return found.orElseThrow();
        }
        var change = found.orElseGet(() -> created(request, texts));
        var step = ChangeStep.of(request, change, events, changes.now());
        step.requireAllowed(request, false);
        step.requireVersion(request.version());
        write(change, texts);
        step.event().version = request.version() + 1;
        step.event().digest = insert(change, step.event(), drafts);
        return changes.add(change, events, step.event());
    }

    /// Not stored yet.
    private static Change created(EditRequest request, ChangeInput texts) {
        if (request.version() != 0) {
            throw new ContentException(NOT_FOUND, "there is no change with this key; for a new one send the version 0");
        }
        if (texts.title() == null) {
            throw new ContentException(BAD_USER_INPUT, "title: a new change needs one");
        }
        var change = new Change();
        change.key = request.key();
        change.status = ChangeStatus.DRAFT;
        change.version = 1;
        change.digest = "";
        change.significance = Significance.NOTABLE;
        change.shareSecret = UUID.randomUUID();
        return change;
    }

    private static void write(Change change, ChangeInput texts) {
        change.title = texts.title() == null ? change.title : texts.title();
        change.significance = texts.significance() == null ? change.significance : texts.significance();
        if (texts.note() != null) {
            change.note = texts.note().isBlank() ? null : texts.note();
        }
    }

    /// @return the digest of the change with these drafts
    private static String insert(Change change, ChangeEvent event, List<Draft> drafts) {
        if (change.row == null) {
            change.movedAt = event.at;
            change.persist();
        }
        for (var draft : drafts) {
            draft.changeId = change.row;
            draft.version = event.version;
            draft.persist();
        }
        var all = Draft.of(change);
        if (all.size() > Draft.MAX_OF_CHANGE) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "a change has up to %d documents; use several changes".formatted(Draft.MAX_OF_CHANGE));
        }
        return Changes.digest(all);
    }

    private static void requireDistinct(List<Draft> drafts) {
        var names = new HashSet<DocumentName>();
        for (var draft : drafts) {
            if (!names.add(draft.name())) {
                throw new ContentException(
                        BAD_USER_INPUT, "drafts, retirements, removed: each document may be named once");
            }
        }
    }
}
