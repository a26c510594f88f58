package org.monograph.content.change;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.RetirementInput;
import org.monograph.content.publishing.Significance;

@Input("ChangeInput")
@Description("What is saved of a change. What is null stays as it is.")
public record ChangeInput(
        @NonNull @Description("Permanent name of the change in lower-case kebab-case, up to 100 characters.")
        String key,

        @NonNull @Description("Version of the change that was edited. 0 for a new change.")
        int version,

        @Description("What it is about, for editors. Up to 200 characters. A new change needs one.")
        String title,

        @Description("How much it matters to readers. A new change is NOTABLE if this is null.")
        Significance significance,

        @Description("What readers are told of it. Up to 2,000 characters. An empty text takes the note away.")
        String note,

        @Nullable
        @Description("Each takes the place of what the change does with the document of its kind and slug. Up to 200.")
        List<@NonNull DraftInput> drafts,

        @Nullable @Description("Each takes the place of what the change does with that document. Up to 200.")
        List<@NonNull RetirementInput> retirements,

        @Nullable @Description("What the change does nothing with any more.")
        List<@NonNull DocumentName> removed) {

    public ChangeInput {
        drafts = drafts == null ? List.of() : drafts;
        retirements = retirements == null ? List.of() : retirements;
        removed = removed == null ? List.of() : removed;
    }
}
