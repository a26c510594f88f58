package org.monograph.content.history;

import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.difference.ComparedDocument;
import org.monograph.content.difference.Difference;
import org.monograph.content.publishing.Revision;
import org.monograph.content.publishing.Revisions;
import org.monograph.content.publishing.Revisions.Numbered;

/// The differences between a revision and an earlier or later one of its document.
@GraphQLApi
public class RevisionDifferenceApi {

    private static final Batch<Numbered, String> DOCUMENTS =
            new Batch<>("documents of revisions", Revisions::documents, null);

    @NonNull
    @Description(
            "What differs, in the order of this revision. Statements are compared by their keys, wherever they stand"
                    + " in a list, and texts by their words. Up to 1,000 differences; where there are more, the last one"
                    + " is that of the whole document.")
    public CompletionStage<@NonNull List<@NonNull Difference>> differences(
            @Source Revision revision,
            @Description("Number of the revision with which it is compared. Null for the one before. For 0, and for"
                            + " a number that no revision of the document has, the whole document is added.")
                    Integer from) {
        var before = new Numbered(revision.name(), from == null ? revision.number - 1 : from);
        return DOCUMENTS
                .of(Request.current(), before)
                .thenApply(document -> ComparedDocument.differences(document, revision.json));
    }
}
