package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.Misspelling.TOO_FAR;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MisspellingTest {

    @ParameterizedTest
    @CsvSource({
        "clonazepam, clonazepam, 0",
        "klonazepam, clonazepam, 1", // sounds alike
        "clonazapan, clonazepam, 2",
        "clonnazepam, clonazepam, 1", // doubled
        "colnazepam, clonazepam, 3", // swapped
        "clonazpam, clonazepam, 3",
        "clonapin, klonopin, 2",
        "tinazidine, tizanidine, 3", // swapped over a letter
        "tizanidin, tizanidine, 1",
        "cyclobenzparine, cyclobenzaprine, 3",
        "klon0pin, klonopin, 1",
        "amrx, amrix, 3"
    })
    void soundsAndDoubledLettersCountLessThanOtherErrors(String text, String name, int cost) {
        assertThat(Misspelling.cost(text, name)).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({
        // the telling part differs
        "lorazepam, clonazepam",
        "betanidine, tizanidine",
        "talofen, baclofen",
        "aceinhibitors, maoinhibitors",
        "antidepressants, cnsdepressants",
        // too many letters of a short name
        "flameril, flexeril",
        "fexeric, flexeril",
        "ambirix, amrix",
        "spiriva, spirits",
        "methanol, alcohol",
        // a wrong first letter
        "manaflex, zanaflex",
        // a digit may be another product
        "klonopin2, klonopin",
        // names too short to be told apart
        "snri, ssri"
    })
    void anotherNameIsNoMisspelling(String text, String name) {
        assertThat(Misspelling.costOrCutShort(text, name)).isEqualTo(TOO_FAR);
    }

    @Test
    void aNameThatIsCutShortRanksBehindAllMisspellings() {
        assertThat(Misspelling.costOrCutShort("clona", "clonazepam")).isEqualTo(5);
        assertThat(Misspelling.costOrCutShort("cyclobenzapr", "cyclobenzaprine"))
                .isEqualTo(7);
        assertThat(Misspelling.costOrCutShort("cyclobewnzapr", "cyclobenzaprine"))
                .isEqualTo(7);
        assertThat(Misspelling.costOrCutShort("clon", "clonazepam")).isEqualTo(TOO_FAR);
        assertThat(Misspelling.costOrCutShort("zepam", "clonazepam")).isEqualTo(TOO_FAR);
    }

    @ParameterizedTest
    @CsvSource({"clonidine, clonidine", "clonidin, clonidin", "lorazapam, lorazepam", "Wellbutrim, wellbutrin"})
    void anotherDrugIsFoundDespiteErrors(String word, String name) {
        assertThat(DrugNames.otherDrug(word)).contains(name);
    }
}
