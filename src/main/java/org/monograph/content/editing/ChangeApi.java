package org.monograph.content.editing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.document.DocumentKind;

@GraphQLApi
public class ChangeApi {

    private static final Batch<ChangeList, Integer> CHANGES = new Batch<>(
            "number of changes", lists -> lists.stream().collect(toMap(identity(), ChangeList::count)), null);
    private static final Batch<EventList, Integer> EVENTS =
            new Batch<>("number of events", lists -> lists.stream().collect(toMap(identity(), EventList::count)), null);

    @Query
    @Description(
            "The change with this key. Null when there is none. Fails with UNAUTHENTICATED without a token, and with"
                    + " FORBIDDEN for a user who is no editor.")
    public Change change(@NonNull @Description("Permanent name of the change.") String key) {
        Editor.required(Request.current());
        return Change.withKey(key).orElse(null);
    }

    @Query
    @NonNull
    @Description(
            "The changes, the one that moved last first. Fails with UNAUTHENTICATED without a token, with FORBIDDEN for"
                    + " a user who is no editor, and with BAD_USER_INPUT when the page size or the cursor is invalid.")
    public ChangeConnection changes(
            @Nullable @Description("Only changes that have one of these statuses. Null for all.")
                    List<@NonNull ChangeStatus> status,
            @Description("Only changes that have, or had, a document of this kind. Null for all.") DocumentKind kind,
            @Description("Only changes that have, or had, a document with this slug. Null for all.") String slug,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("Maximum number of changes on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        Editor.required(Request.current());
        var list = new ChangeList(status, kind, slug);
        return ChangeConnection.of(list.page(first, after), list);
    }

    @NonNull
    @Description("Number of changes on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source ChangeConnection connection) {
        return CHANGES.of(Request.current(), connection.list());
    }

    @Query
    @NonNull
    @Description(
            "What editors did, the newest first. Fails with UNAUTHENTICATED without a token, with FORBIDDEN for a user"
                    + " who is no editor, and with BAD_USER_INPUT when the page size or the cursor is invalid.")
    public EventConnection events(
            @Description("Only what the editor with this name did. Null for all.") String by,
            @Description("Only what was done then or later. Null for all.") Instant since,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("Maximum number of events on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        Editor.required(Request.current());
        var list = new EventList(by, since);
        return EventConnection.of(list.page(first, after), list);
    }

    @NonNull
    @Description("Number of events on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source EventConnection connection) {
        return EVENTS.of(Request.current(), connection.list());
    }
}
