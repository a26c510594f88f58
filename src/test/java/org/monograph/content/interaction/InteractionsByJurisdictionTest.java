package org.monograph.content.interaction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.base.terms.Jurisdiction.GB;
import static org.monograph.base.terms.Jurisdiction.US;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Severity;
import org.monograph.content.interactant.EffectMeasure;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Washout;
import org.monograph.content.scope.Scope;

class InteractionsByJurisdictionTest {

    private static final List<EffectSize> SIZES = List.of(new EffectSize("drug", EffectMeasure.AUC, 33.0, null));
    private static final List<Washout> WASHOUTS = List.of(new Washout("other", 14));

    @Test
    void theMainRecordIsOneThatHoldsInTheJurisdiction() {
        assertThat(merged(US)).singleElement().satisfies(shown -> {
            assertThat(shown.severity()).isEqualTo(Severity.SEVERE);
            assertThat(shown.scope()).isEqualTo(Scope.of(US, null));
            assertThat(shown.effectSizes()).isEqualTo(SIZES);
            assertThat(shown.washouts())
                    .describedAs("of the other record, which holds too")
                    .isEqualTo(WASHOUTS);
            assertThat(shown.citationSlugs()).containsExactly("us-label", "book");
        });
        assertThat(merged(GB)).singleElement().satisfies(shown -> {
            assertThat(shown.severity()).isEqualTo(Severity.MILD);
            assertThat(shown.scope()).isEqualTo(Scope.EVERYWHERE);
            assertThat(shown.effectSizes()).isEmpty();
            assertThat(shown.washouts()).isEqualTo(WASHOUTS);
            assertThat(shown.citationSlugs()).containsExactly("book");
        });
    }

    @Test
    void onlyAnInteractionThatLosesARecordHasAnotherId() {
        assertThat(id(US)).isEqualTo(id(null)).isNotEqualTo(id(GB));
    }

    @Test
    void whatHoldsInAnotherJurisdictionOnlyIsLeftOut() {
        var american = applying(record("us-pair", Severity.SEVERE, Scope.of(US, null), "us-label"));
        assertThat(Interactions.merged("drug", List.of(american), GB)).isEmpty();
        assertThat(Interactions.merged("drug", List.of(american), US)).hasSize(1);
    }

    private static String id(Jurisdiction jurisdiction) {
        return merged(jurisdiction).getFirst().getId();
    }

    private static List<Interaction> merged(Jurisdiction jurisdiction) {
        var american = record("us-pair", Severity.SEVERE, Scope.of(US, null), "us-label");
        american.effectSizes = SIZES;
        // as a build before scopes wrote it
        var everywhere = record("pair", Severity.MILD, null, "book");
        everywhere.washouts = WASHOUTS;
        return Interactions.merged("drug", List.of(applying(everywhere), applying(american)), jurisdiction);
    }

    private static Interaction applying(InteractionRecord record) {
        return Interaction.ofRecord(record, ViaClass.NONE).with("other");
    }

    private static InteractionRecord record(String slug, Severity severity, Scope scope, String citation) {
        var record = new InteractionRecord();
        record.slug = slug;
        record.firstSlug = "drug";
        record.secondSlug = "other";
        record.severity = severity;
        record.action = InteractionAction.CAUTION;
        record.storedScope = scope;
        record.citationSlugs = List.of(citation);
        return record;
    }
}
