package org.monograph.content.label;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.NotCached;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.citation.CitedLabel;
import org.monograph.content.drug.Drug;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelsection.LabelSection;
import org.monograph.content.labelsection.LabelSections;

/// One label, and what it has.
@GraphQLApi
public class LabelApi {

    @Query
    @NotCached
    @ReadsInBatches
    @Description(
            "The official label with this set id. Null when we hold none, or held none at the time `asOf`. Fails with"
                    + " BAD_USER_INPUT when `asOf` is invalid.")
    public CompletionStage<Label> label(
            @NonNull @Description("Set id of the label.") String setId,
            @Nullable
                    @Description(
                            "Time of the state to return, with an offset from UTC, not in the future. Null for the current state.")
                    Instant asOf) {
        var request = Request.current();
        var state = AsOf.selectPast(asOf, request);
        var slug = setId.toLowerCase(Locale.ROOT);
        return Slug.isSlug(slug) ? bySetId(state).of(request, slug) : completedFuture(null);
    }

    /// Labels by set id, from a state of the content.
    public static Batch<String, Label> bySetId(AsOf state) {
        return new Batch<>(
                "labels at " + state.moment(),
                setIds -> Label.bySetId(state, setIds).stream().collect(toMap(label -> label.slug, identity())),
                null);
    }

    @NotCached
    @NonNull
    @Description(
            "Its sections in its own order, each text once. A section that stands in another follows it, one deeper.")
    public CompletionStage<@NonNull List<@NonNull LabelSection>> sections(
            @Source Label label,
            @Nullable
                    @Description(
                            "Only sections of these kinds, wherever they stand. Null for all; an empty list for none.")
                    List<@NonNull LabelSectionKind> kinds,
            @Description("Only sections that are written for these readers. Null for all.") Audience audience) {
        var inOrder = kinds == null ? null : kinds.stream().distinct().sorted().toList();
        return LabelSections.BATCH.of(Request.current(), new LabelSections.Of(label.textId, inOrder, audience));
    }

    @NotCached
    @NonNull
    @Description("Our monographs of its ingredients, by name. Empty when we have none.")
    public CompletionStage<@NonNull List<@NonNull Drug>> drugs(@Source Label label) {
        var request = Request.current();
        return LabelledDrugs.of(List.of(label.ingredientKeys), request.state(), request);
    }

    @NotCached
    @NonNull
    @Description("The label as a source, which a monograph may cite by its slug.")
    public Citation citation(@Source Label label) {
        return new CitedLabel(
                        label.slug,
                        label.publication.revision(),
                        label.publication.publishedAt(),
                        label.version,
                        label.effectiveOn,
                        label.name,
                        label.labeler)
                .citation();
    }
}
