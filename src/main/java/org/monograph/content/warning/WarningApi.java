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
import org.monograph.content.contact.Contact;
import org.monograph.content.drug.Drug;

@GraphQLApi
public class WarningApi {

    @NonNull
    @Description("Warnings, in the order of the monograph.")
    public CompletionStage<@NonNull List<@NonNull Warning>> warnings(
            @Source Drug drug,
            @Nullable @Description("Only warnings of these kinds. Null for all, an empty list for none.")
                    List<@NonNull WarningKind> kinds,
            @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return Warning.OF_DRUGS
                .of(Request.current(), drug)
                .thenApply(all -> all.stream()
                        .filter(warning -> kinds == null || kinds.contains(warning.kind))
                        .filter(warning -> warning.getScope().holdsIn(jurisdiction))
                        .toList());
    }

    @NonNull
    @Description("The drug.")
    public Drug drug(@Source Warning warning) {
        return warning.ofDrug;
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Warning warning) {
        return Citation.BY_SLUG.of(Request.current(), warning.citationSlugs);
    }

    @NonNull
    @Description("Whom to call, in the order of the monograph. Empty when the warning has no contacts.")
    public CompletionStage<@NonNull List<@NonNull Contact>> contacts(
            @Source Warning warning, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return Contact.of(Request.current(), warning.contactSlugs, jurisdiction);
    }
}
