package org.monograph.content.medicine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.terms.Slug;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelProfile;

class IngredientSetTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "CLONAZEPAM; clonazepam",
                "CLONIDINE HYDROCHLORIDE; clonidine",
                "ATORVASTATIN CALCIUM TRIHYDRATE; atorvastatin",
                "BETAMETHASONE SODIUM PHOSPHATE; betamethasone",
                "LITHIUM CARBONATE; lithium",
                "POTASSIUM CHLORIDE; potassium chloride",
                "SODIUM PHOSPHATE, MONOBASIC, MONOHYDRATE; sodium phosphate, monobasic",
                "ZINC ACETATE; zinc acetate",
                "CALCIUM; calcium",
                "PRAMOXINE HCL; pramoxine"
            })
    void aSaltIsNoPartOfTheNameUnlessItIsAll(String substance, String name) {
        assertThat(Moiety.of(substance)).isEqualTo(name);
    }

    @Test
    void whatALabelTellsToActComesFirstExceptIons() {
        assertThat(Moiety.of(new LabelIngredient("TESTOSTERONE UNDECANOATE", null, "TESTOSTERONE", null)))
                .isEqualTo("testosterone");
        assertThat(Moiety.of(new LabelIngredient("POTASSIUM CHLORIDE", null, "POTASSIUM CATION", null)))
                .isEqualTo("potassium chloride");
        assertThat(Moiety.of(new LabelIngredient("LITHIUM CARBONATE", null, "LITHIUM CATION", null)))
                .isEqualTo("lithium");
    }

    @Test
    void theSlugHasEachIngredientOnceInAlphabeticalOrder() {
        var set = of("HYDROCODONE BITARTRATE", "ACETAMINOPHEN", "HYDROCODONE");

        assertThat(set.slug()).isEqualTo("acetaminophen-hydrocodone");
        assertThat(set.name()).isEqualTo("Acetaminophen and hydrocodone");
        assertThat(set.names()).hasSize(2);
        assertThat(set.keys()).contains("hydrocodonebitartrate", "hydrocodone", "acetaminophen", "unii0");
    }

    @Test
    void manyIngredientsStillHaveASlugOfTheirOwn() {
        var many =
                of(IntStream.range(0, 30).mapToObj("SUBSTANCE %02d"::formatted).toArray(String[]::new));
        var others =
                of(IntStream.range(0, 31).mapToObj("SUBSTANCE %02d"::formatted).toArray(String[]::new));

        assertThat(many.slug()).matches(Slug.FORM).isNotEqualTo(others.slug());
        assertThat(others.slug()).matches(Slug.FORM);
    }

    @Test
    void withoutCodedIngredientsTheOneGenericNameCounts() {
        assertThat(ofGeneric("RELACORILANT").slug()).isEqualTo("relacorilant");
        assertThat(ofGeneric("ZINC ACETATE AND PRAMOXINE").slug()).isNull();
        assertThat(ofGeneric("ONE", "TWO").slug()).isNull();
        assertThat(ofGeneric().slug()).isNull();
        assertThat(ofGeneric().name()).isEmpty();
    }

    private static IngredientSet of(String... substances) {
        return IngredientSet.of(profile(
                List.of(),
                IntStream.range(0, substances.length)
                        .mapToObj(place -> new LabelIngredient(substances[place], "UNII" + place, null, null))
                        .toList()));
    }

    private static IngredientSet ofGeneric(String... names) {
        return IngredientSet.of(profile(Stream.of(names).toList(), List.of()));
    }

    private static LabelProfile profile(List<String> generic, List<LabelIngredient> ingredients) {
        return new LabelProfile(
                null, null, null, null, null, null, generic, null, null, null, ingredients, null, null, null);
    }
}
