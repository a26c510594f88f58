package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.medication.NameKey;
import org.monograph.content.medication.WordKind;

class MedicationWordsTest {

    @Test
    void noKnownWordIsTheNameOfADrug() {
        var words = PhraseFile.read("medication-words.yaml", EnumSet.allOf(WordKind.class)).values().stream()
                .flatMap(List::stream)
                .map(NameKey::of);

        assertThat(words)
                .hasSizeGreaterThan(1500)
                .filteredOn(OtherDrugs::contains)
                .isEmpty();
    }

    @Test
    void thousandsOfOtherDrugsAreKnown() {
        assertThat(PhraseFile.read("other-drugs.yaml")).hasSizeGreaterThan(3000);
    }
}
