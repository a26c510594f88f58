package org.monograph.content.labeldraft;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;
import static org.monograph.base.terms.ErrorCode.EDIT_CONFLICT;
import static org.monograph.base.terms.ErrorCode.NOT_FOUND;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Slug;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeInput;
import org.monograph.content.change.ChangeSave;
import org.monograph.content.change.DraftInput;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.document.DocumentName;
import org.monograph.content.label.Label;
import org.monograph.content.labelsection.LabelSections;
import org.monograph.content.publishing.Revisions;

/// The mutation that begins a monograph with a label.
@GraphQLApi
public class LabelDraftEditApi {

    private static final String TITLE = "Monograph from the label of %s";
    private static final int MAX_NAME = 150;

    private final ChangeSave saves;

    public LabelDraftEditApi(ChangeSave saves) {
        this.saves = saves;
    }

    @Mutation
    @NonNull
    @Description("Puts the beginning of a monograph into a change: names, codes, the source and passages of an official"
            + " label, to be written in words of our own. What a label does not give is in `problems`. An approval"
            + " and a schedule end with it. Fails with NOT_FOUND when there is no such label, or no change with"
            + " this key, with BAD_USER_INPUT when the label does not tell its ingredients, with EDIT_CONFLICT"
            + " when they have a monograph, or when the change has another version or a status that does not allow"
            + " it, and with FORBIDDEN without the role.")
    public Change draftFromLabel(
            @NonNull @Description("Permanent name of the change. It is created when there is none.") String key,
            @NonNull @Description("Version of the change that you have looked at. 0 for a new change.") int version,
            @NonNull @Description("Set id of the label.") String setId) {
        var request = Request.current();
        request.forgetLoaded();
        var editor = Editor.required(request);
        var label = label(setId.toLowerCase(Locale.ROOT));
        requireNoMonograph(label);
        var document = new LabelDraft(label, LabelSections.of(label.textId)).document();
        return saves.save(editor, input(key, version, label, new DraftInput(document, 0)));
    }

    private static Label label(String setId) {
        return Label.bySetId(AsOf.TODAY, List.of(Slug.orNone(setId))).stream()
                .findFirst()
                .orElseThrow(() -> new ContentException(
                        NOT_FOUND,
                        "setId: there is no label with this set id; import it, or send that of another label"));
    }

    private static void requireNoMonograph(Label label) {
        if (label.medicineSlug == null) {
            throw new ContentException(
                    BAD_USER_INPUT, "setId: the label does not tell its ingredients; write the document yourself");
        }
        if (!Revisions.published(List.of(new DocumentName(DocumentKind.DRUG, label.medicineSlug)))
                .isEmpty()) {
            throw new ContentException(
                    EDIT_CONFLICT, "setId: a monograph with these ingredients is published; edit that one");
        }
    }

    private static ChangeInput input(String key, int version, Label label, DraftInput draft) {
        var name = label.medicineName.substring(0, Math.min(MAX_NAME, label.medicineName.length()));
        return new ChangeInput(
                key, version, version == 0 ? TITLE.formatted(name) : null, null, null, List.of(draft), null, null);
    }
}
