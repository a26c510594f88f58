package org.monograph.base.terms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTest {

    @ParameterizedTest
    @CsvSource({
        "Clonazepam, clonazepam",
        "Ménière’s disease, meniere’s disease",
        "CAFÉ, cafe",
        "' a  b\u00a0c ', a b c",
        "ﬁbromyalgia, fibromyalgia",
        "Μυς, μυς",
        "'', ''"
    })
    void caseAccentsAndExtraSpacesAreRemoved(String name, String folded) {
        assertThat(Folded.of(name)).isEqualTo(folded);
    }
}
