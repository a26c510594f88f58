package org.monograph.content.editing;

import static java.util.stream.Collectors.toMap;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeEvent;
import org.monograph.content.change.ChangeMoves;
import org.monograph.content.change.ChangeProblems;
import org.monograph.content.change.ChangeState;
import org.monograph.content.change.Draft;
import org.monograph.content.change.Move;
import org.monograph.content.change.Problem;
import org.monograph.content.publishing.Retirement;

/// The fields of a change that are in other tables, or follow from them.
@GraphQLApi
public class ChangeFieldApi {

    private final ChangeMoves moves;
    private final Batch<Change, List<Problem>> problems;

    public ChangeFieldApi(ChangeMoves moves, ChangeProblems problems) {
        this.moves = moves;
        this.problems = new Batch<>("problems of changes", problems::of, List.of());
    }

    @NonNull
    @Description("All who saved something of it. None of them may approve it.")
    public CompletionStage<@NonNull List<@NonNull Editor>> authors(@Source Change change) {
        return ChangeEvent.OF_CHANGES
                .of(Request.current(), change.row)
                .thenApply(events -> events.stream()
                        .filter(event -> event.move.isSave())
                        .collect(toMap(event -> event.subject, ChangeEvent::getBy, (_, later) -> later))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Editor::name))
                        .toList());
    }

    @NonNull
    @Description("Its documents, by kind and slug.")
    public CompletionStage<@NonNull List<@NonNull Draft>> drafts(@Source Change change) {
        return Draft.OF_CHANGES
                .of(Request.current(), change.row)
                .thenApply(drafts -> drafts.stream().filter(Draft::isDocument).toList());
    }

    @NonNull
    @Description("What it retires, by kind and slug.")
    public CompletionStage<@NonNull List<@NonNull Retirement>> retirements(@Source Change change) {
        return Draft.OF_CHANGES
                .of(Request.current(), change.row)
                .thenApply(drafts -> drafts.stream()
                        .filter(Draft::isRetirement)
                        .map(draft -> draft.asRetirement(change.publishedAt))
                        .toList());
    }

    @NonNull
    @Description(
            "All that stands against publishing it now, by the rules of `publishChange`. Empty when nothing does, and"
                    + " when it is published or discarded.")
    public CompletionStage<@NonNull List<@NonNull Problem>> problems(@Source Change change) {
        return problems.of(Request.current(), change);
    }

    @NonNull
    @Description("What you may do with it now.")
    public CompletionStage<@NonNull List<@NonNull Move>> allowed(@Source Change change) {
        var editor = Editor.required(Request.current());
        return ChangeEvent.OF_CHANGES
                .of(Request.current(), change.row)
                .thenApply(events -> moves.allowed(editor, ChangeState.of(events)));
    }

    @NonNull
    @Description("Its whole story with the comments, the oldest first.")
    public CompletionStage<@NonNull List<@NonNull ChangeEvent>> events(@Source Change change) {
        return ChangeEvent.OF_CHANGES.of(Request.current(), change.row);
    }
}
