package org.monograph.content.emergency;

import static java.util.concurrent.CompletableFuture.completedFuture;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Citation;
import org.monograph.content.contact.Contact;

@GraphQLApi
public class EmergencyAdviceApi {

    static final int MAX_EMERGENCIES = 50;

    @Query
    @NonNull
    @Description("What to do in each kind of emergency, the most urgent first; up to 50.")
    public List<@NonNull EmergencyAdvice> emergencies() {
        return Panache.getSession()
                .createSelectionQuery(
                        "where %s order by urgency, slug".formatted(Publication.CURRENT), EmergencyAdvice.class)
                .setMaxResults(MAX_EMERGENCIES)
                .getResultList();
    }

    @Query
    @ReadsInBatches
    @Description("The advice with this slug. Null when there is none, whatever the form of the slug.")
    public CompletionStage<EmergencyAdvice> emergency(@NonNull @Description("Slug of the advice.") String slug) {
        return Slug.isSlug(slug) ? EmergencyAdvice.BY_SLUG.of(Request.current(), slug) : completedFuture(null);
    }

    @NonNull
    @Description("Whom to call, in the order of the advice. Never empty without an argument.")
    public CompletionStage<@NonNull List<@NonNull Contact>> contacts(
            @Source EmergencyAdvice advice, @Nullable @Description(Jurisdiction.ONLY) Jurisdiction jurisdiction) {
        return Contact.of(Request.current(), advice.contactSlugs, jurisdiction);
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source EmergencyAdvice advice) {
        return Citation.BY_SLUG.of(Request.current(), advice.citationSlugs);
    }
}
