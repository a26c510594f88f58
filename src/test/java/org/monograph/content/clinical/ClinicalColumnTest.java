package org.monograph.content.clinical;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.scope.DosageForm;
import org.monograph.content.scope.LiverGrade;
import org.monograph.content.scope.Population;
import org.monograph.content.scope.Release;
import org.monograph.content.scope.Scope;
import org.monograph.content.scope.Trimester;

/// What a column contains is read as it was written, without computed values.
class ClinicalColumnTest {

    /// As that of Hibernate for JSON columns.
    private static final ObjectMapper COLUMN = new ObjectMapper().findAndRegisterModules();

    private static final List<String> SOURCES = List.of("book");
    private static final Scope SCOPE = new Scope(
            List.of(Jurisdiction.US),
            List.of(Route.ORAL),
            List.of(DosageForm.CAPSULE),
            List.of(Release.EXTENDED),
            new Population(
                    18, 64, true, 0, 30, true, List.of(LiverGrade.MILD), List.of(Trimester.FIRST), true, "others"));

    @Test
    void clinicalValuesAreReadAsTheyWereWritten() throws JsonProcessingException {
        var each = new Amount(0.5, 1.0, "mg", DosePer.DOSE, 2);
        var daily = new Amount(4.0, null, "mg", DosePer.DAY, null);
        var days = new Range(3.0, 7.0);
        var clinical = new Clinical(
                List.of(new Product(
                        "product",
                        DosageForm.ORAL_SOLUTION,
                        Release.IMMEDIATE,
                        List.of(Route.ORAL),
                        List.of(new Strength(10.0, "mg", 5.0, "mL")),
                        List.of("Brand"),
                        List.of(Jurisdiction.GB),
                        List.of(new Excipient("lactose", "Ask.")),
                        SOURCES)),
                List.of(new Dose(
                        "dose",
                        List.of("pain"),
                        SCOPE,
                        each,
                        each,
                        days,
                        daily,
                        daily,
                        each,
                        "With water.",
                        "N",
                        SOURCES)),
                List.of(new Taper("taper", SCOPE, each, days, days, "Slowly.", "Ask.", "Ask.", SOURCES)),
                List.of(new Monitoring("test", null, "Test", "At first", "Three times", "Stop", SOURCES)),
                List.of(new Contraindication(
                        "other",
                        SCOPE,
                        ContraindicationKind.MEDICINE,
                        ContraindicationDegree.ABSOLUTE,
                        "Name",
                        "alcohol",
                        "Text",
                        SOURCES)),
                List.of(new Pharmacokinetics(
                        "body", SCOPE, days, days, days, List.of(new Enzyme("CYP3A4", true)), "N", SOURCES)));

        assertThat(COLUMN.readValue(COLUMN.writeValueAsString(clinical), Clinical.class))
                .isEqualTo(clinical);
        assertThat(COLUMN.writeValueAsString(daily))
                .isEqualTo("{\"from\":4.0,\"to\":null,\"unit\":\"mg\",\"per\":\"DAY\",\"timesADay\":null}");
    }

    @Test
    void editorialValuesAreReadAsTheyWereWritten() throws JsonProcessingException {
        var editors = List.of(new Contributor("Editors", "Editor", LocalDate.of(2026, 11, 28), true));
        var editorial = new Editorial(editors, editors, "Title", "Description", LocalDate.of(2026, 11, 29));

        assertThat(COLUMN.readValue(COLUMN.writeValueAsString(editorial), Editorial.class))
                .isEqualTo(editorial);
    }
}
