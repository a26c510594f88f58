package org.monograph.content.naming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.monograph.content.naming.MatchKind.BRAND;
import static org.monograph.content.naming.MatchKind.FUZZY;
import static org.monograph.content.naming.MatchKind.NAME;
import static org.monograph.content.naming.MatchKind.SYNONYM;
import static org.monograph.content.naming.MatchStatus.AMBIGUOUS;
import static org.monograph.content.naming.MatchStatus.EXACT;
import static org.monograph.content.naming.MatchStatus.NONE;
import static org.monograph.content.naming.MatchStatus.SUGGESTION;

import java.util.List;
import org.junit.jupiter.api.Test;

class NameMatchTest {

    private static final NameHit CLONAZEPAM = similar("clonazepam", 1, 0.5f);
    private static final NameHit LORAZEPAM = similar("lorazepam", 2, 0.6f);

    @Test
    void ourDrugsAreSuggestedEvenIfTheirNamesAreAlike() {
        assertThat(NameMatch.of(List.of(CLONAZEPAM), List.of("lonazepam"))).isEqualTo(noDrug());
        assertThat(NameMatch.of(List.of(CLONAZEPAM, LORAZEPAM), List.of("lonazepam")))
                .isEqualTo(new NameMatch(SUGGESTION, List.of(2L, 1L), List.of(FUZZY)));
        assertThat(NameMatch.of(List.of(CLONAZEPAM, LORAZEPAM), List.of("lorazepan")))
                .isEqualTo(new NameMatch(SUGGESTION, List.of(2L), List.of(FUZZY)));
    }

    @Test
    void theClosestNameOfADrugDecidesItsRank() {
        var names =
                List.of(similar("gluvinaxab", 1, 0.5f), similar("gluvinaxa", 2, 0.9f), similar("gluvinaxabc", 2, 0.7f));

        assertThat(NameMatch.of(names, List.of("gluvinaxabc")).drugs()).containsExactly(2L, 1L);
    }

    @Test
    void onlyTheWholeTermMayBeTheBeginningOfAName() {
        var name = new NameHit(1, 1, FUZZY, "sodiumoxybate", 0.5f);

        assertThat(NameMatch.of(List.of(name), List.of("sodiumxyz", "sodium"))).isEqualTo(noDrug());
        assertThat(NameMatch.of(List.of(similar("sodiumoxybate", 1, 0.5f)), List.of("sodium")))
                .isEqualTo(new NameMatch(SUGGESTION, List.of(1L), List.of(FUZZY)));
    }

    @Test
    void theMostLiteralInterpretationDecidesTheDrugAndAllDecideTheKinds() {
        var found = List.of(
                new NameHit(2, 1, NAME, "a", 1),
                new NameHit(0, 1, SYNONYM, "ahcl", 1),
                new NameHit(2, 7, BRAND, "a", 1));

        assertThat(NameMatch.of(found, List.of())).isEqualTo(new NameMatch(EXACT, List.of(1L), List.of(NAME, SYNONYM)));
        assertThat(NameMatch.of(List.of(found.getFirst(), found.getLast()), List.of()))
                .satisfies(match -> assertThat(match.status()).isEqualTo(AMBIGUOUS))
                .satisfies(match -> assertThat(match.drugs()).containsExactlyInAnyOrder(1L, 7L));
    }

    private static NameHit similar(String key, long drug, float similarity) {
        return new NameHit(0, drug, FUZZY, key, similarity);
    }

    private static NameMatch noDrug() {
        return new NameMatch(NONE, List.of(), List.of());
    }
}
