package org.monograph.content.comparison;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.Drug;

@Description("Drugs side by side.")
public record DrugComparison(
        @NonNull @Description("those that we hold, in the order asked for")
        List<@NonNull Drug> drugs,

        @NonNull @Description("the slugs under which we hold no drug, in the order asked for")
        List<@NonNull String> notFound,

        @Ignore List<ComparisonAttribute> attributes,
        @Ignore Jurisdiction jurisdiction) {

    /// @param found of each slug, null where there is no drug
    static DrugComparison of(
            List<String> slugs, List<Drug> found, List<ComparisonAttribute> attributes, Jurisdiction jurisdiction) {
        return new DrugComparison(
                found.stream().filter(Objects::nonNull).toList(),
                IntStream.range(0, slugs.size())
                        .filter(place -> found.get(place) == null)
                        .mapToObj(slugs::get)
                        .toList(),
                attributes,
                jurisdiction);
    }

    List<Long> keys() {
        return drugs.stream().map(drug -> drug.key).toList();
    }

    List<String> slugs() {
        return drugs.stream().map(drug -> drug.slug).toList();
    }

    /// @param compared one for each drug
    List<ComparisonRow> rows(List<ComparedDrug> compared) {
        var cells = compared.stream().map(Cells::new).toList();
        return attributes.stream()
                .map(attribute -> ComparisonRow.of(
                        attribute,
                        cells.stream().map(drug -> drug.of(attribute)).toList()))
                .toList();
    }
}
