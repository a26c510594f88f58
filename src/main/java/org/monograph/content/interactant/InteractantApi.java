package org.monograph.content.interactant;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;
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
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugApi;

@GraphQLApi
public class InteractantApi {

    private static final Batch<InteractantList, Integer> COUNT = new Batch<>(
            "number of interactants",
            lists -> lists.stream().collect(toMap(list -> list, InteractantList::count)),
            null);

    @Query
    @Description(
            "What can be checked for interactions, sorted by name: each published drug, and other drugs, classes of"
                    + " drugs, alcohol, foods and supplements. With `nameStartsWith` for suggestions while a user types:"
                    + " first those whose own `name` starts so, then those that are found by another name."
                    + " Null when it fails, with BAD_USER_INPUT when the text, the page size or the cursor is not allowed.")
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

    @Description("Name that starts with `nameStartsWith`: the `name` if it does, otherwise one of its synonyms, or a"
            + " brand or synonym of the drug that it is. Null without `nameStartsWith`.")
    public CompletionStage<String> matchedName(@Source InteractantEdge edge) {
        var node = edge.node();
        var own = edge.list().matching(Stream.concat(Stream.of(node.name), node.synonyms.stream()));
        return own != null || node.drugSlug == null
                ? completedFuture(own)
                : DrugApi.CURRENT
                        .of(Request.current(), node.drugSlug)
                        .thenApply(drug -> drug == null ? null : edge.list().matching(names(drug)));
    }

    private static Stream<String> names(Drug drug) {
        return Stream.of(
                        Stream.of(drug.name),
                        drug.synonyms.stream(),
                        drug.brands.stream().map(Brand::name))
                .flatMap(names -> names);
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
    @Description("Recorded ingredients of a combination. What interacts with one of them interacts with the"
            + " combination. Empty for other interactants, and when none is recorded.")
    public CompletionStage<@NonNull List<@NonNull Interactant>> ingredients(@Source Interactant interactant) {
        return above(interactant, false);
    }

    private static CompletionStage<List<Interactant>> above(Interactant interactant, boolean classes) {
        var slugs =
                interactant.memberships.stream().map(Membership::interactant).toList();
        return Interactant.BY_SLUG
                .of(Request.current(), slugs)
                .thenApply(all -> all.stream()
                        .filter(above -> classes == (above.kind == InteractantKind.DRUG_CLASS))
                        .toList());
    }

    @NonNull
    @Description("Sources of the name, of the classes and of the ingredients. Empty when none are recorded, as for a"
            + " `drug` in no class, whose names have the sources of its monograph.")
    public CompletionStage<@NonNull List<@NonNull Citation>> citations(@Source Interactant interactant) {
        var memberships = interactant.memberships.stream().flatMap(membership -> membership.citationSlugs().stream());
        return Citation.BY_SLUG.of(
                Request.current(),
                Stream.concat(interactant.citationSlugs.stream(), memberships)
                        .distinct()
                        .toList());
    }
}
