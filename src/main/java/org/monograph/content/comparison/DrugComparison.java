package org.monograph.content.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.Drug;

@Description("Comparison of drugs.")
public record DrugComparison(
        @NonNull @Description("The drugs found, in the order of the request.")
        List<@NonNull Drug> drugs,

        @NonNull @Description("Slugs without a published drug, whatever their form, in the order of the request.")
        List<@NonNull String> notFound,

        @Ignore List<ComparisonAttribute> attributes,
        @Ignore Jurisdiction jurisdiction) {

    /// @param found for each slug the drug, or null
    static DrugComparison of(
            List<String> slugs, List<Drug> found, List<ComparisonAttribute> attributes, Jurisdiction jurisdiction) {
        return new DrugComparison(
                found.stream().filter(Objects::nonNull).toList(),
                IntStream.range(0, slugs.size())
                        .filter(index -> found.get(index) == null)
                        .mapToObj(slugs::get)
                        .toList(),
                attributes,
                jurisdiction);
    }

    @Description(
            "Path of a page with the comparison, such as \"/compare?drugs=baclofen,tizanidine\": the drugs in this order. Null when"
                    + " fewer than two were found.")
    public String getPath() {
        return drugs.size() < ComparisonApi.MIN_DRUGS ? null : "/compare?drugs=" + String.join(",", slugs());
    }

    List<String> slugs() {
        return drugs.stream().map(drug -> drug.slug).toList();
    }

    /// @param cells of each drug, one for each attribute that there is, in the order of the enum
    List<ComparisonRow> rows(List<List<ComparisonCell>> cells) {
        return attributes.stream()
                .map(attribute -> ComparisonRow.of(
                        attribute,
                        cells.stream()
                                .map(drug -> drug.get(attribute.ordinal()))
                                .toList()))
                .toList();
    }
}
