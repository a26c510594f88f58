package org.monograph.content.editing;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;
import static org.monograph.base.terms.ErrorCode.FORBIDDEN;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;
import static org.monograph.base.terms.ErrorCode.UNAUTHENTICATED;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.monograph.base.account.DraftPreview;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.ContentException;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeMoves;
import org.monograph.content.change.ChangePublisher;
import org.monograph.content.change.Problem;

/// Previews of changes: for editors by the key of the change, for others by a text that an editor has shared.
@ApplicationScoped
class Previews implements DraftPreview {

    private static final Duration MAX_SHARED = Duration.ofDays(30);

    private final ChangePublisher publisher;
    private final ChangeMoves moves;

    Previews(ChangePublisher publisher, ChangeMoves moves) {
        this.publisher = publisher;
        this.moves = moves;
    }

    @Override
    public void check(String preview, Editor editor) {
        if (SharedPreview.parse(preview).isEmpty()) {
            requireEditor(editor);
        }
    }

    @Override
    public List<Map<String, Object>> show(String preview, Editor editor) {
        check(preview, editor);
        var shared = SharedPreview.parse(preview);
        var change = Change.withKey(shared.map(SharedPreview::key).orElse(preview));
        shared.ifPresent(text -> requireValid(text, change.orElse(null)));
        var open = change.filter(found -> found.status.isOpen()).orElseThrow(() -> notOpen(change.isPresent()));
        return publisher.preview(open).stream()
                .limit(Problem.MAX_OF_EVENT)
                .map(Problem::toMap)
                .toList();
    }

    private static ContentException notOpen(boolean exists) {
        return exists
                ? new ContentException(EDIT_CONFLICT, "the change is published or discarded: ask without the header")
                : new ContentException(NOT_FOUND, "there is no change with this key");
    }

    private static void requireEditor(Editor editor) {
        if (editor == null) {
            throw new ContentException(
                    UNAUTHENTICATED,
                    "a preview needs the token of an editor in the header Authorization, or a text that an editor has"
                            + " shared");
        }
        if (!editor.mayEdit()) {
            throw new ContentException(FORBIDDEN, "only editors may see drafts: ask one to share the preview");
        }
    }

    private static void requireValid(SharedPreview text, Change change) {
        if (change == null || !text.isOf(change, Instant.now())) {
            throw new ContentException(
                    FORBIDDEN, "the shared preview is not valid, or no longer: ask the editor for a new one");
        }
    }

    /// @return a text for the header
    String share(Editor editor, String key, int version, Instant until) {
        var now = Instant.now();
        if (until.isBefore(now) || until.isAfter(now.plus(MAX_SHARED))) {
            throw new ContentException(
                    BAD_USER_INPUT,
                    "until: has to be in the future, up to %d days from now".formatted(MAX_SHARED.toDays()));
        }
        return SharedPreview.of(moves.share(editor, key, version, until), until).text();
    }
}
