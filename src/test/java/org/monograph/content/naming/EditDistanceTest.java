package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.EditDistance.TOO_FAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditDistanceTest {

    @ParameterizedTest
    @CsvSource({
        "clonazepam, clonazepam, 0",
        "clonazapan, clonazepam, 2",
        "colnazepam, clonazepam, 1",
        "clonazpam, clonazepam, 1",
        "cclonazepam, clonazepam, 1",
        "lorazepam, clonazepam, 2",
        "tinazidine, tizanidine, 2",
        "amrx, amrix, 1",
        "abcdef, fedcba, 2147483647",
        "amr, amrx, 2147483647",
        "clobazam, clonazepam, 2147483647"
    })
    void eachTypingErrorIsCounted(String written, String name, int errors) {
        assertThat(EditDistance.distance(written, name)).isEqualTo(errors);
    }

    @Test
    void aBeginningIsLessLikeThanAnyMisspelling() {
        assertThat(EditDistance.distanceOrBeginning("clona", "clonazepam")).isEqualTo(2);
        assertThat(EditDistance.distanceOrBeginning("clonazep", "clonazepam")).isEqualTo(2);
        assertThat(EditDistance.distanceOrBeginning("clon", "clonazepam")).isEqualTo(TOO_FAR);
        assertThat(EditDistance.distanceOrBeginning("zepam", "clonazepam")).isEqualTo(TOO_FAR);
    }
}
