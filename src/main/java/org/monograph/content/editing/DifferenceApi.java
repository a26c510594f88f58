package org.monograph.content.editing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.Request;
import org.monograph.content.change.ChangeEvent;
import org.monograph.content.change.Draft;
import org.monograph.content.difference.ComparedDocument;
import org.monograph.content.difference.Comparison;
import org.monograph.content.difference.Difference;
import org.monograph.content.publishing.Revisions;
import org.monograph.content.publishing.Revisions.Numbered;

/// The differences between a draft and what it is compared with.
@GraphQLApi
public class DifferenceApi {

    /// JSON of the documents with which drafts are compared. Missing where there is none: the draft is added.
    private static final Map<Comparison, Batch<Draft, String>> DOCUMENTS = Map.of(
            Comparison.BASE, new Batch<>("bases of drafts", DifferenceApi::bases, null),
            Comparison.PUBLISHED, new Batch<>("published documents of drafts", DifferenceApi::published, null),
            Comparison.LAST_SAVE, new Batch<>("last saves of drafts", DifferenceApi::lastSaves, null),
            Comparison.LAST_REVIEW, new Batch<>("last reviews of drafts", DifferenceApi::lastReviews, null));

    @NonNull
    @Description(
            "What differs, in the order of the draft. Statements are compared by their keys, wherever they stand in a"
                    + " list, and texts by their words. Up to 1,000 differences; where there are more, the last one is"
                    + " that of the whole document.")
    public CompletionStage<@NonNull List<@NonNull Difference>> differences(
            @Source Draft draft,
            @DefaultValue("BASE") @Description("With what the draft is compared.") Comparison from) {
        return DOCUMENTS
                .get(from == null ? Comparison.BASE : from)
                .of(Request.current(), draft)
                .thenApply(before -> ComparedDocument.differences(before, draft.document));
    }

    private static Map<Draft, String> bases(Collection<Draft> drafts) {
        return revisions(drafts, draft -> draft.baseRevision);
    }

    private static Map<Draft, String> published(Set<Draft> drafts) {
        var numbers = Revisions.published(drafts.stream().map(Draft::name).toList());
        return revisions(drafts, draft -> numbers.getOrDefault(draft.name(), 0));
    }

    /// @param number of the revision; 0 for none
    private static Map<Draft, String> revisions(Collection<Draft> drafts, ToIntFunction<Draft> number) {
        Function<Draft, Numbered> revision = draft -> new Numbered(draft.name(), number.applyAsInt(draft));
        var documents =
                Revisions.documents(drafts.stream().map(revision).distinct().toList());
        return drafts.stream()
                .filter(draft -> documents.containsKey(revision.apply(draft)))
                .collect(toMap(identity(), draft -> documents.get(revision.apply(draft))));
    }

    private static Map<Draft, String> lastSaves(Set<Draft> drafts) {
        return earlier(drafts, draft -> draft.version - 1);
    }

    private static Map<Draft, String> lastReviews(Set<Draft> drafts) {
        var events = ChangeEvent.ofChanges(
                drafts.stream().map(draft -> draft.changeId).distinct().toList());
        return earlier(drafts, draft -> ChangeEvent.reviewedVersion(events.getOrDefault(draft.changeId, List.of())));
    }

    /// As the drafts were in earlier versions of their changes; the bases of those that were not there yet.
    private static Map<Draft, String> earlier(Set<Draft> drafts, ToIntFunction<Draft> version) {
        var earlier = Draft.documents(drafts.stream().collect(toMap(identity(), version::applyAsInt)));
        var all = new HashMap<>(earlier);
        all.putAll(bases(
                drafts.stream().filter(draft -> !earlier.containsKey(draft)).toList()));
        return all;
    }
}
