package org.monograph.content.labelimport;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelApproval;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelIngredient;
import org.monograph.content.labeldocument.LabelOrigin;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labeldocument.LabelType;
import org.monograph.content.labeldocument.LabelVersion;

class RepresentativesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);

    private static LabelDocument label(
            String setId, LabelApproval approval, Boolean repackaged, boolean isNewFormat, String date) {
        return label(setId, "x", LabelType.PRESCRIPTION, "ORAL", approval, repackaged, isNewFormat, date);
    }

    private static LabelDocument label(
            String setId,
            String substance,
            LabelType type,
            String route,
            LabelApproval approval,
            Boolean repackaged,
            boolean isNewFormat,
            String date) {
        var profile = new LabelProfile(
                type,
                approval,
                null,
                null,
                repackaged,
                null,
                null,
                List.of(route),
                null,
                null,
                substance == null ? null : List.of(new LabelIngredient(substance, null, null, null)),
                null,
                null,
                null);
        var section = new LabelSectionDocument(
                "warnings",
                LabelSectionKind.WARNINGS,
                Audience.PROFESSIONAL,
                null,
                isNewFormat ? "43685-7" : "34071-1",
                0,
                null);
        return new LabelDocument(
                new LabelVersion(setId, 1, LocalDate.parse(date), "v", LabelOrigin.OPENFDA),
                profile,
                new LabelContent(List.of(section), null, null));
    }

    /// Each pair differs in one thing. The first is better, and has the worse set id.
    @ParameterizedTest
    @CsvSource({
        "GENERIC,,false,2020-01-01,NONE_NAMED,false,true,2026-01-01",
        "GENERIC,false,false,2020-01-01,NEW_DRUG,true,true,2026-01-01",
        "GENERIC,false,false,2020-01-01,NEW_DRUG,,true,2026-01-01",
        "NEW_DRUG,false,false,2020-01-01,GENERIC,false,true,2026-01-01",
        "BIOLOGIC,false,false,2020-01-01,GENERIC,false,true,2026-01-01",
        "GENERIC,false,true,2020-01-01,GENERIC,false,false,2026-01-01",
        "GENERIC,false,true,2020-01-01,GENERIC,false,true,2019-01-01",
        "GENERIC,false,true,2020-01-01,GENERIC,false,true,2027-01-01",
    })
    void theBetterOneIsChosenInEitherOrder(
            LabelApproval approval,
            Boolean repackaged,
            boolean isNewFormat,
            String date,
            LabelApproval worseApproval,
            Boolean worseRepackaged,
            boolean worseIsNewFormat,
            String worseDate) {
        var better = label("z", approval, repackaged, isNewFormat, date);
        var worse = label("a", worseApproval, worseRepackaged, worseIsNewFormat, worseDate);

        assertThat(chosen(better, worse)).containsExactly("z");
        assertThat(chosen(worse, better)).containsExactly("z");
    }

    @Test
    void ofEqualOnesTheFirstSetIdIsChosen() {
        assertThat(chosen(
                        label("b", LabelApproval.GENERIC, false, true, "2020-01-01"),
                        label("a", LabelApproval.GENERIC, false, true, "2020-01-01")))
                .containsExactly("a");
    }

    @Test
    void eachSetOfIngredientsTypeAndRouteHasOne() {
        assertThat(chosen(
                        label(
                                "1",
                                "x",
                                LabelType.PRESCRIPTION,
                                "ORAL",
                                LabelApproval.GENERIC,
                                false,
                                true,
                                "2020-01-01"),
                        label(
                                "2",
                                "y",
                                LabelType.PRESCRIPTION,
                                "ORAL",
                                LabelApproval.GENERIC,
                                false,
                                true,
                                "2020-01-01"),
                        label(
                                "3",
                                "x",
                                LabelType.OVER_THE_COUNTER,
                                "ORAL",
                                LabelApproval.GENERIC,
                                false,
                                true,
                                "2020-01-01"),
                        label(
                                "4",
                                "x",
                                LabelType.PRESCRIPTION,
                                "NASAL",
                                LabelApproval.GENERIC,
                                false,
                                true,
                                "2020-01-01"),
                        label(
                                "5",
                                "X",
                                LabelType.PRESCRIPTION,
                                "ORAL",
                                LabelApproval.NONE_NAMED,
                                false,
                                true,
                                "2020-01-01"),
                        label(
                                "6",
                                null,
                                LabelType.PRESCRIPTION,
                                "ORAL",
                                LabelApproval.GENERIC,
                                false,
                                true,
                                "2020-01-01")))
                .containsExactlyInAnyOrder("1", "2", "3", "4");
    }

    private static java.util.Set<String> chosen(LabelDocument... labels) {
        var representatives = new Representatives(TODAY);
        List.of(labels).forEach(representatives::add);
        return representatives.setIds();
    }
}
