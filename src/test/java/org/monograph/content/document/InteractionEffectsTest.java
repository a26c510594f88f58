package org.monograph.content.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.EffectMeasure;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Washout;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

class InteractionEffectsTest {

    @ParameterizedTest
    @CsvSource({
        "AUC, 33, , amount in the blood over time (AUC): 33 times",
        "CMAX, 1.15, , highest level in the blood (Cmax): 1.15 times",
        "HALF_LIFE, 2, 3.5, half-life: 2 to 3.5 times",
        "OTHER, 0.62, , level: 0.62 times",
    })
    void anEffectIsToldInWords(EffectMeasure measure, double from, Double to, String text) {
        assertThat(new EffectSize("tizanidine", measure, from, to).getText()).isEqualTo(text);
    }

    @Test
    void aWashoutIsToldInWords() {
        assertThat(new Washout("fluoxetine", 35).getText()).isEqualTo("at least 35 days after the last dose");
        assertThat(new Washout("fluoxetine", 1).getText()).isEqualTo("at least 1 day after the last dose");
    }

    @Test
    void aRangeMustNotRunBackwards() {
        assertThat(new EffectSize("tizanidine", EffectMeasure.AUC, 3.0, 2.0).isRange())
                .isFalse();
    }

    @Test
    void effectsAndWashoutsAreOfOneOfTheTwoSides() {
        var interaction = interaction(
                List.of(
                        new EffectSize("tizanidine", EffectMeasure.AUC, 33.0, null),
                        new EffectSize("baclofen", EffectMeasure.AUC, 2.0, null)),
                List.of(new Washout("ssris", 14)));

        assertThat(interaction.problems())
                .containsExactly(
                        new DocumentProblem(
                                ProblemCode.INVALID_VALUE,
                                "effectSizes.1.of",
                                "must be the slug of first or of second"),
                        new DocumentProblem(
                                ProblemCode.INVALID_VALUE,
                                "washouts.0.after",
                                "must be the slug of first or of second"));
    }

    @Test
    void aRecordWithoutThemHasTheDigestThatItHadBeforeTheyExisted() {
        assertThat(DocumentFormat.canonical(interaction(null, null)))
                .isEqualTo("{\"action\":\"AVOID\",\"citations\":[\"book\"],\"effect\":\"Worse\",\"evidence\":\"LOW\","
                        + "\"first\":\"fluvoxamine\",\"kind\":\"interaction\",\"management\":\"Do not.\","
                        + "\"second\":\"tizanidine\",\"severity\":\"SEVERE\",\"slug\":\"pair\"}");
    }

    private static InteractionDocument interaction(List<EffectSize> sizes, List<Washout> washouts) {
        return new InteractionDocument(
                "pair",
                "fluvoxamine",
                "tizanidine",
                Severity.SEVERE,
                InteractionAction.AVOID,
                "Worse",
                null,
                "Do not.",
                EvidenceLevel.LOW,
                null,
                sizes,
                washouts,
                List.of("book"));
    }
}
