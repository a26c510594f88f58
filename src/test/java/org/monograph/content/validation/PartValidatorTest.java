package org.monograph.content.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.monograph.content.document.DrugDocuments.drug;
import static org.monograph.content.document.DrugDocuments.section;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.drug.Section;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.scope.Scope;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.ProblemCode;

class PartValidatorTest {

    private static final String RULES = """
            jurisdictions: [US, GB]
            parts: [STOPPING, DOSES]
            emergencyNumbers: {US: "911", GB: "999"}
            """;

    @Test
    void aPartIsNeededInEachJurisdiction() {
        var document = empty().sections(List.of(
                        help("Call 911, or 9990."),
                        section("stopping", MonographPart.STOPPING, in(Jurisdiction.US), "Slowly.")))
                .build();

        assertThat(validator().problems(document))
                .containsExactly(
                        new DocumentProblem(
                                ProblemCode.MISSING_SECTION,
                                "unknownParts",
                                "parts are missing for US; write them, or say here why they are not known: DOSES"),
                        new DocumentProblem(
                                ProblemCode.MISSING_SECTION,
                                "unknownParts",
                                "parts are missing for GB; write them, or say here why they are not known: STOPPING, DOSES"),
                        new DocumentProblem(
                                ProblemCode.MISSING_SECTION,
                                "sections",
                                "no section of the part GET_HELP for GB names its emergency number, 999"));
    }

    @Test
    void aPartMayBeUnknownWithAReason() {
        var document = empty().sections(List.of(help("Call 911 or 999.")))
                .unknownParts(List.of(
                        new UnknownPart(MonographPart.STOPPING, in(Jurisdiction.US), "No label was read."),
                        new UnknownPart(MonographPart.STOPPING, in(Jurisdiction.GB), "No leaflet was read."),
                        new UnknownPart(MonographPart.DOSES, null, "No source was read.")))
                .build();

        assertThat(validator().problems(document)).isEmpty();
    }

    @Test
    void eachJurisdictionMayHaveASectionOfItsOwn() {
        var document = empty().sections(List.of(
                        section("help-us", MonographPart.GET_HELP, in(Jurisdiction.US), "Call 911."),
                        section("help-gb", MonographPart.GET_HELP, in(Jurisdiction.GB), "Call 911.")))
                .build();

        assertThat(validator().problems(document))
                .extracting(DocumentProblem::message)
                .contains("no section of the part GET_HELP for GB names its emergency number, 999")
                .doesNotContain("no section of the part GET_HELP for US names its emergency number, 911");
    }

    @ParameterizedTest
    @EnumSource
    void theServiceNeedsEachPart(MonographPart part) {
        assertThat(PartRules.ofService().parts()).contains(part);
        assertThat(new PartValidator().problems(empty().sections(List.of()).build()))
                .extracting(DocumentProblem::message)
                .filteredOn(message -> message.matches("parts are missing for (US|GB); .*\\b" + part + "\\b.*"))
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "parts: [ | :1: ",
                "# empty | :",
                "{jurisdictions: [US], parts: [STOPPING]} | : jurisdictions, parts and emergencyNumbers are needed",
                "{jurisdictions: [FR], parts: [], emergencyNumbers: {}} | :1: Cannot deserialize value",
                "{jurisdictions: [US], parts: [NOSE], emergencyNumbers: {}} | :1: Cannot deserialize value",
                "{jurisdictions: [US], parts: [], emergencyNumbers: {}, more: 1} | :1: Unrecognized field \"more\"",
            })
    void aBrokenFileIsReportedWithItsName(String yaml, String message) {
        assertThatThrownBy(() -> rules(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("content-rules/parts.yaml" + message);
    }

    private static DrugDocuments empty() {
        return drug("a").unknownParts(List.of());
    }

    private static Section help(String body) {
        return section("help", MonographPart.GET_HELP, null, body);
    }

    private static Scope in(Jurisdiction jurisdiction) {
        return Scope.of(jurisdiction, null);
    }

    private static PartValidator validator() {
        return new PartValidator(rules(RULES));
    }

    private static PartRules rules(String yaml) {
        return PartRules.read(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
