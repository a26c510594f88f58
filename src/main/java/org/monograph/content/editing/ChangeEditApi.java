package org.monograph.content.editing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Request;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeInput;
import org.monograph.content.change.ChangeMoves;
import org.monograph.content.change.ChangeSave;
import org.monograph.content.change.CommentPlace;
import org.monograph.content.document.DocumentKind;

/// The mutations of changes. Each reads what earlier fields of the same mutation have written.
@GraphQLApi
public class ChangeEditApi {

    private static final String KEY = "Permanent name of the change.";
    private static final String VERSION = "Version of the change that you have looked at.";
    private static final String REMARK = "A remark for other editors, up to 2,000 characters. Null for none.";
    private static final String FAILS =
            " Fails with NOT_FOUND for another key, with EDIT_CONFLICT when the change has another version or a status that does"
                    + " not allow it, and with FORBIDDEN without the role.";

    private final ChangeMoves moves;
    private final ChangeSave saves;
    private final Previews previews;

    public ChangeEditApi(ChangeMoves moves, ChangeSave saves, Previews previews) {
        this.moves = moves;
        this.saves = saves;
        this.previews = previews;
    }

    /// The editor who asks.
    private static Editor editor() {
        var request = Request.current();
        request.forgetLoaded();
        return Editor.required(request);
    }

    @Mutation
    @NonNull
    @Description(
            "Creates a change, or saves another version of one. Documents may be unfinished: what is wrong with them is"
                    + " in `problems`. An approval and a schedule end with it. Fails with BAD_USER_INPUT when a document has no kind or no slug, or"
                    + " a text is too long." + FAILS)
    public Change saveChange(@NonNull @Description("What is saved.") ChangeInput input) {
        return saves.save(editor(), input);
    }

    @Mutation
    @NonNull
    @Description(
            "Puts documents as they once were into a change, based on what is published now. An approval and a schedule"
                    + " end with it. Fails with NOT_FOUND for an id that is no revision." + FAILS)
    public Change restoreRevisions(
            @NonNull @Description("Permanent name of the change. It is created when there is none.") String key,
            @NonNull @Description("Version of the change that you have looked at. 0 for a new change.") int version,
            @Id @NonNull @Description("Ids of the revisions, up to 200.") List<@NonNull String> revisions) {
        return saves.restore(editor(), key, version, revisions);
    }

    @Mutation
    @NonNull
    @Description(
            "An author hands it to review. Fails with HAS_PROBLEMS when it is empty, or has no note for readers although"
                    + " it is not ROUTINE." + FAILS)
    public Change submitChange(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @Description(REMARK) String note) {
        return moves.submit(editor(), key, version, note);
    }

    @Mutation
    @NonNull
    @Description("A reviewer who has saved nothing of it takes responsibility for exactly this version. Fails with"
            + " HAS_PROBLEMS when it could not be published." + FAILS)
    public Change approveChange(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @Description(REMARK) String note) {
        return moves.approve(editor(), key, version, note);
    }

    @Mutation
    @NonNull
    @Description("Gives it back to its authors: by a reviewer, or by one of them." + FAILS)
    public Change returnChange(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @NonNull @Description("Why, up to 2,000 characters.") String reason) {
        return moves.giveBack(editor(), key, version, reason);
    }

    @Mutation
    @NonNull
    @Description(
            "A publisher sets the time at which it is published, and before which nobody can publish it. Fails with"
                    + " BAD_USER_INPUT when the time is not in the next 366 days." + FAILS)
    public Change scheduleChange(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @Description("When it is published. Null takes the schedule back.") Instant at) {
        return moves.schedule(editor(), key, version, at);
    }

    @Mutation
    @NonNull
    @Description(
            "A publisher makes it what readers see, all of it in one moment. Fails with HAS_PROBLEMS when something"
                    + " stands against it." + FAILS)
    public Change publishChange(@NonNull @Description(KEY) String key, @NonNull @Description(VERSION) int version) {
        return moves.publish(editor(), key, version);
    }

    @Mutation
    @NonNull
    @Description("It is never published, and stays on record: by one of its authors, or by a publisher." + FAILS)
    public Change discardChange(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @NonNull @Description("Why, up to 2,000 characters.") String reason) {
        return moves.discard(editor(), key, version, reason);
    }

    @Mutation
    @NonNull
    @Description(
            "A remark about the change or about a place in it, or an answer to one. Fails with NOT_FOUND for another key"
                    + " or comment, and with BAD_USER_INPUT when the text is empty or too long.")
    public Change comment(
            @NonNull @Description(KEY) String key,
            @NonNull @Description("The remark, up to 2,000 characters.") String text,
            @Description("What the document is about. Null for the whole change.") DocumentKind kind,
            @Description("Slug of the document. Null for the whole change.") String slug,
            @Description("Place within the document. Null for the whole document.") String path,
            @Id @Description("Id of the comment that this one closes. Null for none.") String resolves) {
        return moves.comment(editor(), key, text, new CommentPlace(kind, slug, path, resolves));
    }

    @Mutation
    @NonNull
    @Description(
            "A text for the header `Monograph-Preview`, with which somebody without an account sees the change as if it"
                    + " were published, until then or until the next save. Fails with BAD_USER_INPUT when the time is not in the next 30 days."
                    + FAILS)
    public String sharePreview(
            @NonNull @Description(KEY) String key,
            @NonNull @Description(VERSION) int version,
            @NonNull @Description("Until when it is valid.") Instant until) {
        return previews.share(editor(), key, version, until);
    }
}
