package org.monograph.content.interactant;

import static java.util.concurrent.CompletableFuture.completedFuture;
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
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.Request;
import org.monograph.content.citation.Citation;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;

@GraphQLApi
public class InteractantApi {

    private static final Batch<InteractantList, Integer> COUNT = new Batch<>(
            "number of interactants",
            lists -> lists.stream().collect(toMap(list -> list, InteractantList::count)),
            null);

    @Query
    @NonNull
    @Description(
            "What can be checked for interactions, sorted by name: each published drug, and other drugs, classes of"
                    + " drugs, alcohol, foods and supplements. With `nameStartsWith` for suggestions while a user types."
                    + " Fails with BAD_USER_INPUT when the text, the page size or the cursor is not allowed.")
    public InteractantConnection interactants(
            @Description("Start of the name, of a synonym, or of a brand or synonym of the drug that it is; up to"
                            + " 100 characters. Case, accents, spaces and hyphens are ignored. Null, or a text"
                            + " without letters and digits, for all.")
                    String nameStartsWith,
            @Nullable @Description("Only of these kinds. Null for all kinds; an empty list matches none.")
                    List<@NonNull InteractantKind> kinds,
            @DefaultValue(PageRequest.DEFAULT_FIRST) @Description("Maximum number of items on the page, from 1 to 100.")
                    Integer first,
            @Description("Cursor of this list after which the page begins. Null for the first page.") String after) {
        var list = new InteractantList(nameStartsWith, kinds);
        return InteractantConnection.of(list.page(first, after), list);
    }

    @NonNull
    @Description("Number of interactants on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source InteractantConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }

    @Description("The drug that it is. Null when it is not a drug, or a drug without a monograph.")
    public CompletionStage<Drug> drug(@Source Interactant interactant) {
        return interactant.drugSlug == null
                ? completedFuture(null)
                : DrugApi.CURRENT.of(Request.current(), interactant.drugSlug);
    }

    @NonNull
    @Description("Classes that it belongs to according to a source. A class can belong to other classes.")
    public CompletionStage<@NonNull List<@NonNull Interactant>> memberOf(@Source Interactant interactant) {
        return above(interactant, true);
    }

    @NonNull
    @Description("Ingredients of a combination according to a source, as far as they are recorded. What interacts with"
            + " one of them interacts with the combination. Empty when it is no combination.")
    public CompletionStage<@NonNull List<@NonNull Interactant>> ingredients(@Source Interactant interactant) {
        return above(interactant, false);
    }

    private static CompletionStage<List<Interactant>> above(Interactant interactant, boolean classes) {
        var slugs = interactant.memberships.stream()
                .map(Membership::interactant)
                .toList();
        return Interactant.BY_SLUG.of(Request.current(), slugs).thenApply(all -> all.stream()
                .filter(above -> classes == (above.kind == InteractantKind.DRUG_CLASS))
                .toList());
    }

    @NonNull
    @Description("Sources of the names. Empty when none are recorded; the names of a `drug` have the sources of its"
            + " monograph.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Interactant interactant) {
        return Citation.BY_SLUG.of(Request.current(), interactant.citationSlugs);
    }
}
