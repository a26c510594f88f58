package org.monograph.content.change;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

@Input("DraftInput")
@Description("A document to put into a change.")
public record DraftInput(
        @NonNull @Description("The whole document. It may be unfinished; its kind and its slug have to be there.")
        Object document,

        @NonNull @Description("Number of the published revision that was edited. 0 for none.")
        int baseRevision) {}
