package org.monograph.content.medicine;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.NotCached;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Slug;
import org.monograph.content.drug.Drug;
import org.monograph.content.label.Label;
import org.monograph.content.label.LabelApi;
import org.monograph.content.label.LabelConnection;
import org.monograph.content.label.LabelledDrugs;
import org.monograph.content.label.LabelsOf;

/// What there are labels of.
@GraphQLApi
public class MedicineApi {

    private static final Batch<String, Medicine> BY_SLUG = new Batch<>("medicines", MedicineList::bySlug, null);
    private static final Batch<MedicineList, Integer> COUNT = new Batch<>(
            "number of medicines", lists -> lists.stream().collect(toMap(identity(), MedicineList::count)), null);

    @Query
    @NotCached
    @ReadsInBatches
    @Description(
            "The medicine with this slug. Null when no current label has these ingredients, whatever the form of the slug.")
    public CompletionStage<Medicine> medicine(@NonNull @Description("Slug of the medicine.") String slug) {
        return Slug.isSlug(slug) ? BY_SLUG.of(Request.current(), slug) : completedFuture(null);
    }

    @Query
    @NotCached
    @NonNull
    @Description(
            "What there are official labels of, in pages, by name. Fails with BAD_USER_INPUT when the text, the page size"
                    + " or the cursor is not allowed.")
    public MedicineConnection medicines(
            @Description(
                            "Part of the name, up to 100 characters. Case and accents are ignored. Null for all medicines.")
                    String nameContains,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("The maximum number of medicines on the page, from 1 to 100.")
                    Integer first,
            @Description(
                            "The cursor after which the page begins, of a list with the same text. Null for the first page.")
                    String after) {
        var list = MedicineList.of(nameContains);
        return MedicineConnection.of(list.page(first, after), list);
    }

    @NotCached
    @NonNull
    @Description("The number of medicines on all pages.")
    public CompletionStage<@NonNull Integer> totalCount(@Source MedicineConnection connection) {
        return COUNT.of(Request.current(), connection.list());
    }

    @NotCached
    @Description("Our monograph. Null when we have none, and for several ingredients.")
    public CompletionStage<Drug> drug(@Source Medicine medicine) {
        return medicine.ingredients() == 1
                ? LabelledDrugs.of(medicine.keys(), AsOf.TODAY, Request.current())
                        .thenApply(drugs -> drugs.isEmpty() ? null : drugs.getFirst())
                : completedFuture(null);
    }

    @NotCached
    @NonNull
    @Description(
            "The label to show: one with an application, of the first packager, by licence before copy; of several such the"
                    + " newest that already held when it was imported.")
    public CompletionStage<@NonNull Label> label(@Source Medicine medicine) {
        return LabelApi.bySetId(AsOf.TODAY).of(Request.current(), medicine.setId());
    }

    @NotCached
    @NonNull
    @Description(
            "All its labels, the one to show first. Fails with BAD_USER_INPUT when the page size or the cursor is not"
                    + " allowed.")
    public CompletionStage<@NonNull LabelConnection> labels(
            @Source Medicine medicine,
            @DefaultValue(PageRequest.DEFAULT_FIRST)
                    @Description("The maximum number of labels on the page, from 1 to 100.")
                    Integer first,
            @Description(
                            "The cursor after which the page begins, of the list of the same medicine. Null for the first page.")
                    String after) {
        return new LabelsOf.OfMedicine(medicine.slug()).shown(first, after, Request.current());
    }
}
