package org.monograph.content.editing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.quarkus.hibernate.orm.panache.Panache;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.change.Draft;
import org.monograph.content.document.DocumentName;
import org.monograph.content.publishing.Revisions;
import org.monograph.content.yaml.DocumentYaml;

/// The fields of a draft that are made from its text, or are in other tables.
@GraphQLApi
public class DraftApi {

    static final int MAX_OTHERS = 20;

    private static final JsonMapper JSON = new JsonMapper();

    private static final Batch<DocumentName, Integer> PUBLISHED =
            new Batch<>("published revisions", Revisions::published, 0);
    private static final Batch<DocumentName, List<Change>> CHANGES =
            new Batch<>("open changes of documents", DraftApi::openChanges, List.of());

    @NonNull
    @Description("The document as a JSON object.")
    public Object document(@Source Draft draft) {
        return JSON.convertValue(tree(draft), Object.class);
    }

    @NonNull
    @Description("The document as YAML: as it was sent, or else written from its JSON.")
    public String yaml(@Source Draft draft) {
        return draft.sentYaml == null ? DocumentYaml.of(tree(draft)) : draft.sentYaml;
    }

    static JsonNode tree(Draft draft) {
        try {
            return JSON.readTree(draft.document);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @NonNull
    @Description(
            "Number of the revision that is published now. Another one than the base is the problem OUTDATED_BASE. 0"
                    + " when none is.")
    public CompletionStage<@NonNull Integer> publishedRevision(@Source Draft draft) {
        return PUBLISHED.of(Request.current(), draft.name());
    }

    @NonNull
    @Description("Other open changes with this document, up to 20.")
    public CompletionStage<@NonNull List<@NonNull Change>> alsoIn(@Source Draft draft) {
        return CHANGES.of(Request.current(), draft.name())
                .thenApply(changes -> changes.stream()
                        .filter(change -> !change.row.equals(draft.changeId))
                        .limit(MAX_OTHERS)
                        .toList());
    }

    private record Named(Change change, DocumentName name) {}

    /// In the versions that the changes have now.
    private static Map<DocumentName, List<Change>> openChanges(Set<DocumentName> names) {
        return Panache.getSession()
                .createSelectionQuery("""
                    select c, d from Change c join Draft d on d.changeId = c.row
                    where c.status in (:open) and any_is(:slugs, d.slug)
                        and (d.document is not null or d.retirement is not null)
                        and d.version = (select max(l.version) from Draft l
                            where l.changeId = d.changeId and l.kindWord = d.kindWord and l.slug = d.slug)
                    order by c.key\
                    """, Object[].class)
                .setParameter("open", ChangeStatus.OPEN)
                .setParameter(
                        "slugs",
                        names.stream().map(DocumentName::slug).distinct().toArray(String[]::new))
                .getResultList()
                .stream()
                .map(row -> new Named((Change) row[0], ((Draft) row[1]).name()))
                .filter(named -> names.contains(named.name))
                .collect(groupingBy(Named::name, mapping(Named::change, toList())));
    }
}
