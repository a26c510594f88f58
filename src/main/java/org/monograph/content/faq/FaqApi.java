package org.monograph.content.faq;

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
import org.monograph.content.scope.Scope;

@GraphQLApi
public class FaqApi {

    @NonNull
    @Description("Questions and answers, in reading order.")
    public CompletionStage<@NonNull List<@NonNull FaqEntry>> faq(
            @Source Drug drug, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return FaqEntry.OF_DRUGS
                .of(Request.current(), drug)
                .thenApply(all -> Scope.in(jurisdiction, all, FaqEntry::getScope));
    }

    @NonNull
    @Description("The drug.")
    public Drug drug(@Source FaqEntry entry) {
        return entry.ofDrug;
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source FaqEntry entry) {
        return Citation.BY_SLUG.of(Request.current(), entry.citationSlugs);
    }
}
