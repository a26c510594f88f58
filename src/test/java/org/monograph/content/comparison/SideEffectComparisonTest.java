package org.monograph.content.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.sideeffect.DrugSideEffect;

class SideEffectComparisonTest {

    private final DrugSideEffect nausea = effect("nausea");
    private final DrugSideEffect fatigue = effect("fatigue");
    private final DrugSideEffect otherNausea = effect("nausea");
    private final DrugSideEffect secondNausea = effect("nausea");
    private final DrugSideEffect rash = effect("rash");

    @Test
    void eachSideEffectIsARowInTheOrderOfTheFirstDrug() {
        assertThat(SideEffectComparison.of(List.of(List.of(fatigue, nausea), List.of(), List.of(rash, otherNausea))))
                .containsExactly(
                        row("fatigue", fatigue, null, null),
                        row("nausea", nausea, null, otherNausea),
                        row("rash", null, null, rash));
    }

    @Test
    void aSecondRecordOfOneDrugIsASeparateRow() {
        assertThat(SideEffectComparison.of(List.of(List.of(nausea), List.of(otherNausea, secondNausea))))
                .containsExactly(row("nausea", nausea, otherNausea), row("nausea", null, secondNausea));
    }

    @Test
    void withoutSideEffectsThereAreNoRows() {
        assertThat(SideEffectComparison.of(List.of())).isEmpty();
        assertThat(SideEffectComparison.of(List.of(List.of(), List.of()))).isEmpty();
    }

    private static SideEffectComparison row(String slug, DrugSideEffect... cells) {
        return new SideEffectComparison(slug, Arrays.asList(cells));
    }

    private static DrugSideEffect effect(String slug) {
        var effect = new DrugSideEffect();
        effect.sideEffectSlug = slug;
        return effect;
    }
}
