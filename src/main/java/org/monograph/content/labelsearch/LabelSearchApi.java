package org.monograph.content.labelsearch;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.NotCached;
import org.monograph.base.graph.Request;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionKind;

@GraphQLApi
public class LabelSearchApi {

    private static final String DEFAULT_FIRST = "10";

    private static final Batch<LabelSearch, Integer> COUNT = new Batch<>(
            "number of hits in labels",
            searches -> searches.stream().collect(toMap(identity(), LabelSearch::count)),
            null);

    @Query
    @NotCached
    @NonNull
    @Description(
            "Finds sections of current labels with all words of a text, in the section or in a name of the label; word endings and"
                    + " case are ignored. \"Quoted words\" must occur as a phrase, `or` allows either side, and -word excludes a word."
                    + " What patients and clinicians look for is searched, which leaves out clinical studies, pharmacology and chemistry."
                    + " Sections of labels with a name in the text come before those that mention it; then comes what has the words more"
                    + " often and closer together, in less text. Of equal matches a text for patients comes first, then a label"
                    + " of its first packager. At most 200 matches are ranked, chosen by the name and then by the labels that are shown"
                    + " first; a phrase is looked for in 2,000 sections with its words. Nothing is found by excluded words alone."
                    + " Nobody here has checked what it finds, so `search` never mixes it in. Fails with BAD_USER_INPUT when the text,"
                    + " the page size or the cursor is not allowed.")
    public LabelHitConnection searchLabels(
            @NonNull @Description("The text to search for, from 1 to 200 characters, without control characters.")
                    String text,
            @Nullable @Description("Only sections of these kinds. Null for all; an empty list for none.")
                    List<@NonNull LabelSectionKind> kinds,
            @Description("Only sections that are written for these readers. Null for all.") Audience audience,
            @DefaultValue(DEFAULT_FIRST) @Description("The maximum number of sections on the page, from 1 to 100.")
                    Integer first,
            @Description(
                            "The cursor after which the page begins, of a search with the same text, kinds and audience. Null for"
                                    + " the first page.")
                    String after) {
        var size = first == null ? Integer.valueOf(DEFAULT_FIRST) : first;
        return LabelSearch.of(text, kinds, audience).page(size, after);
    }

    @NotCached
    @NonNull
    @Description("The number of sections on all pages, up to 200.")
    public CompletionStage<@NonNull Integer> totalCount(@Source LabelHitConnection connection) {
        return COUNT.of(Request.current(), connection.search());
    }
}
