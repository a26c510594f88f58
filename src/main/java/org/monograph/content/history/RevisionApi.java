package org.monograph.content.history;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
import org.monograph.content.document.DocumentKind;
import org.monograph.content.publishing.Revision;
import org.monograph.content.yaml.DocumentYaml;

@GraphQLApi
public class RevisionApi {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Batch<RevisionList, Integer> COUNT = new Batch<>(
            "number of revisions", lists -> lists.stream().collect(toMap(identity(), RevisionList::count)), null);
    private static final Batch<Long, Change> CHANGES = new Batch<>("changes of revisions", RevisionApi::changes, null);

    @Query
    @NonNull
    @Description(
            "Published revisions, the newest first. Fails with UNAUTHENTICATED without a token, with FORBIDDEN for a user"
                    + " who is no editor, and with BAD_USER_INPUT when the page size or the cursor is invalid.")
    public RevisionConnection revisions(
            @Nullable @Description("Only documents of these kinds. Null for all.") List<@NonNull DocumentKind> kinds,
            @Nullable @Description("Only documents with these slugs, up to 100. Null for all.")
                    List<@NonNull String> slugs,
            @DefaultValue("false")
                    @Description(
                            "Whether only what readers see is listed, each document once. With it the list is an export.")
                    Boolean current,
            @Description("As of this moment. Null for now.") Instant asOf,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("Maximum number of revisions on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        Editor.required(Request.current());
        var list = new RevisionList(kinds, slugs, Boolean.TRUE.equals(current), asOf);
        return RevisionConnection.of(list.page(first, after), list);
    }

    @NonNull
    @Description("Number of revisions on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source RevisionConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }

    @NonNull
    @Description("The document as a JSON object.")
    public Object document(@Source Revision revision) {
        return JSON.convertValue(tree(revision), Object.class);
    }

    @NonNull
    @Description("The document as YAML.")
    public String yaml(@Source Revision revision) {
        return DocumentYaml.of(tree(revision));
    }

    private static JsonNode tree(Revision revision) {
        try {
            return JSON.readTree(revision.json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Description("The change that it was published with. Null for what came with the service or was imported.")
    public CompletionStage<Change> change(@Source Revision revision) {
        return revision.changeId == null
                ? CompletableFuture.completedFuture(null)
                : CHANGES.of(Request.current(), revision.changeId);
    }

    @Description("What readers are told of it, in its latest wording. Null when nothing is.")
    public CompletionStage<String> note(@Source Revision revision) {
        return RevisionNote.LATEST
                .of(Request.current(), revision.row)
                .thenApply(note -> note == null ? revision.firstNote : note);
    }

    private static Map<Long, Change> changes(Set<Long> rows) {
        return Panache.getSession()
                .createSelectionQuery("from Change where any_is(:rows, row)", Change.class)
                .setParameter("rows", rows.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(change -> change.row, identity()));
    }
}
