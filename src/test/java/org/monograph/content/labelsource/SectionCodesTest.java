package org.monograph.content.labelsource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.labeldocument.Audience;
import org.monograph.content.labeldocument.LabelSectionKind;

class SectionCodesTest {

    @ParameterizedTest
    @CsvSource({
        "boxed_warning,34066-1,BOXED_TEXT,PROFESSIONAL",
        "warnings_and_cautions,43685-7,WARNINGS,PROFESSIONAL",
        "nursing_mothers,34080-2,LACTATION,PROFESSIONAL",
        "spl_medguide,42231-1,MEDICATION_GUIDE,PATIENT",
        "stop_use,50566-9,OTC_STOP_USE,PATIENT",
        "spl_unclassified_section,42229-5,OTHER,PROFESSIONAL",
    })
    void aFieldOfOpenFdaIsASectionWithACode(String field, String loinc, LabelSectionKind kind, Audience audience) {
        assertThat(SectionCodes.ofField(field)).hasValue(new SectionCode(loinc, field, kind, audience));
        assertThat(SectionCodes.ofLoinc(loinc)).isEqualTo(SectionCodes.ofField(field));
    }

    @Test
    void openFdaDropsTheCodeOfLactation() {
        assertThat(SectionCodes.ofLoinc("77290-5"))
                .hasValue(new SectionCode("77290-5", null, LabelSectionKind.LACTATION, Audience.PROFESSIONAL));
    }

    @Test
    void whatIsNoCodeIsNotKnown() {
        assertThat(SectionCodes.ofLoinc(null)).isEmpty();
        assertThat(SectionCodes.ofField("-")).isEmpty();
    }

    @Test
    void eachKindHasACode() {
        var kinds = SectionCodes.all().map(SectionCode::kind).collect(Collectors.toSet());

        assertThat(kinds).isEqualTo(EnumSet.allOf(LabelSectionKind.class));
    }
}
