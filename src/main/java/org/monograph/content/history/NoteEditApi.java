package org.monograph.content.history;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.account.Editor;
import org.monograph.base.account.EditorRole;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.InputText;
import org.monograph.content.change.Change;
import org.monograph.content.change.Changes;
import org.monograph.content.publishing.Publisher;
import org.monograph.content.publishing.Revision;
import org.monograph.content.publishing.Revisions;

/// Mends the notes of revisions.
@GraphQLApi
public class NoteEditApi {

    private final Changes changes;
    private final Publisher publisher;

    public NoteEditApi(Changes changes, Publisher publisher) {
        this.changes = changes;
        this.publisher = publisher;
    }

    @Mutation
    @NonNull
    @Description(
            "Mends the wording of what readers are told of a revision. The earlier wordings stay on record. Fails with"
                    + " FORBIDDEN for an editor who is no publisher, with NOT_FOUND for another id, and with"
                    + " BAD_USER_INPUT for a text that is blank or too long, or a revision that has no note.")
    public Revision correctNote(
            @Id @NonNull @Description("Id of the revision.") String revision,
            @NonNull @Description("The note, up to 2,000 characters.") String note) {
        var request = Request.current();
        request.forgetLoaded();
        var editor = Editor.required(request, EditorRole.PUBLISHER);
        InputText.checked("note", note, Change.MAX_NOTE);
        var found = Revisions.withIds(List.of(revision)).stream()
                .findFirst()
                .orElseThrow(() -> new ContentException(NOT_FOUND, "there is no revision with this id"));
        if (note.isBlank() || found.firstNote == null) {
            throw new ContentException(
                    BAD_USER_INPUT, "note: a text is needed, for a revision that was published with a note");
        }
        if (!note.equals(RevisionNote.latest(found))) {
            correct(editor, found, note);
        }
        return found;
    }

    private void correct(Editor editor, Revision revision, String note) {
        var event = changes.addCorrection(editor, revision.changeId, revision.name(), note);
        var correction = new RevisionNote();
        correction.revisionId = revision.row;
        correction.note = note;
        correction.eventId = event.row;
        correction.persist();
        publisher.renew();
    }
}
