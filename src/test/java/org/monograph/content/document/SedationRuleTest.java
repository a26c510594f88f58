package org.monograph.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.document.DrugDocuments.drug;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.drug.RatingNumbers;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

class SedationRuleTest {

    @Test
    void theLevelOfSedationHasToFitItsNumbers() {
        var numbers = new RatingNumbers(37.0, 10.0, "adults", "1 mg");

        assertThat(problems(RatingLevel.HIGH, numbers))
                .containsExactly(
                        new DocumentProblem(
                                ProblemCode.INVALID_VALUE,
                                "sedationPotential.level",
                                "must be MODERATE by its numbers: HIGH from 30 people in 100 more than on placebo, MODERATE from 10, else LOW"));
        assertThat(problems(RatingLevel.MODERATE, numbers)).isEmpty();
        assertThat(problems(RatingLevel.HIGH, null)).isEmpty();
        assertThat(problems(RatingLevel.HIGH, new RatingNumbers(37.0, null, null, null)))
                .isEmpty();
    }

    private static List<DocumentProblem> problems(RatingLevel level, RatingNumbers numbers) {
        return drug("drowsy")
                .sedationPotential(new Rating(level, "Reason", numbers, List.of("book")))
                .build()
                .problems()
                .toList();
    }
}
