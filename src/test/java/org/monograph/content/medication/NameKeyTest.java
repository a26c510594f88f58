package org.monograph.content.medication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Clonazepam | clonazepam",
                "CLONAZÉPAM | clonazepam",
                "clona\u00adze\u200bpam\u200f | clonazepam",
                "Klonopin® | klonopin",
                "Klonopin™. | klonopin",
                "St. John's wort | stjohnswort",
                "omega‑3 | omega3",
                "N03AE01 | n03ae01",
                "5PE9 FDE8 GB | 5pe9fde8gb",
                "1622-61-3 | 1622-61-3",
                "1622 – 61 – 3 | 1622-61-3",
                "1622613 | 1622613",
                "1,25-dihydroxyvitamin D | 1-25dihydroxyvitamind",
                "Nurofen+ | nurofen+",
                "a/b | a/b",
                "clonazep%m_ | clonazep%m_",
                "💊 | 💊",
                "' - ' | ''",
            })
    void caseAccentsAndSeparatorsAreRemovedAndAllElseStays(String name, String key) {
        assertThat(NameKey.of(name)).isEqualTo(key);
    }
}
