package org.monograph.content.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;
import static org.monograph.content.document.StatementDocuments.alternativeTherapy;
import static org.monograph.content.document.StatementDocuments.use;

import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.MonographTest;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.TherapyKind;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.publishing.Editor;
import org.monograph.content.publishing.PublishOutcome;

@MonographTest
class TherapyValidatorTest {

    @Inject
    Editor editor;

    @Test
    void aTherapyThatTheConditionDoesNotHaveIsRefused() {
        var drug = drug("cold-bath")
                .uses(List.of(use("panic-disorder")))
                .alternatives(List.of(alternativeTherapy("panic-disorder", "cold-bath")))
                .build();

        assertThatThrownBy(() -> editor.publish(drug))
                .hasMessageContaining(
                        "drug cold-bath: alternatives.therapy.therapy: the condition panic-disorder has no therapy with the slug cold-bath");
    }

    @Test
    void aTherapyThatAMonographRecommendsCannotBeRemovedFromItsCondition() {
        var rest = new Therapy("rest", "Rest", TherapyKind.SELF_CARE, "Rest", List.of(REFERENCE_BOOK));
        var withRest = new ConditionDocument("kept-therapies", "Condition", null, "Description", List.of(rest), null);
        var withoutRest = new ConditionDocument("kept-therapies", "Condition", null, "Description", List.of(), null);
        var drug = drug("names-rest").uses(List.of(use("kept-therapies")));
        editor.publish(
                withRest,
                drug.alternatives(List.of(alternativeTherapy("kept-therapies", "rest")))
                        .build());

        assertThatThrownBy(() -> editor.publish(withoutRest))
                .hasMessageContaining(
                        "condition kept-therapies: therapies: the therapy rest is missing; the monograph of names-rest recommends it");
        assertThat(editor.publish(withoutRest, drug.alternatives(List.of()).build()))
                .filteredOn(PublishOutcome.Published.class::isInstance)
                .hasSize(2);
    }
}
