package org.monograph.content.warning;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;

@GraphQLApi
public class WarningApi {

    @NonNull
    @Description("what to be warned of, in the order of the monograph")
    public CompletionStage<@NonNull List<@NonNull Warning>> warnings(
            @Source Drug drug,
            @Nullable @Description("only these kinds; null for all, an empty list for none")
                    List<@NonNull WarningKind> kinds,
            @Nullable @Description("only what holds there, which includes what holds everywhere; null for all")
                    Jurisdiction jurisdiction) {
        return Warning.OF_DRUGS
                .of(Request.current(), drug.key)
                .thenApply(all -> all.stream()
                        .filter(warning -> kinds == null || kinds.contains(warning.kind))
                        .filter(warning -> Jurisdiction.covers(jurisdiction, warning.jurisdiction))
                        .toList());
    }

    @NonNull
    @Description("the drug that it warns of")
    public Drug drug(@Source Warning warning) {
        return warning.ofDrug;
    }

    @NonNull
    @Description("where it comes from; never empty")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Warning warning) {
        return Citation.BY_SLUG.of(Request.current(), warning.citationSlugs);
    }
}
