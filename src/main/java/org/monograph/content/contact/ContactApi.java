package org.monograph.content.contact;

import static java.util.Comparator.comparing;

import io.quarkus.hibernate.orm.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Publication;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.Citation;

@GraphQLApi
public class ContactApi {

    static final int MAX_CONTACTS = 200;

    @Query
    @NonNull
    @Description("Numbers to call for help, sorted by jurisdiction and purpose, the most urgent first; up to 200.")
    public List<@NonNull Contact> contacts(
            @Nullable
                    @Description(
                            "Only contacts of these jurisdictions, and of the areas around them. Null for all, an empty list for none.")
                    List<@NonNull Jurisdiction> jurisdictions,
            @Nullable @Description("Only contacts for these purposes. Null for all, an empty list for none.")
                    List<@NonNull ContactPurpose> purposes) {
        return current().stream()
                .filter(contact -> isIn(jurisdictions, contact.jurisdiction))
                .filter(contact -> purposes == null || purposes.contains(contact.purpose))
                .sorted(comparing((Contact contact) -> contact.jurisdiction)
                        .thenComparing(contact -> contact.purpose)
                        .thenComparing(contact -> contact.slug))
                .limit(MAX_CONTACTS)
                .toList();
    }

    private static boolean isIn(List<Jurisdiction> requested, Jurisdiction jurisdiction) {
        return requested == null || requested.stream().anyMatch(one -> Jurisdiction.covers(one, jurisdiction));
    }

    private static List<Contact> current() {
        return Panache.getSession()
                .createSelectionQuery("where %s".formatted(Publication.CURRENT), Contact.class)
                .getResultList();
    }

    @NonNull
    @Description("Sources; never empty.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Contact contact) {
        return Citation.BY_SLUG.of(Request.current(), contact.citationSlugs);
    }
}
