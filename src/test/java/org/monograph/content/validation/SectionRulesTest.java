package org.monograph.content.validation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.monograph.content.drug.Section;
import org.monograph.content.statement.DocumentProblem;

class SectionRulesTest {

    @Test
    void aMissingSectionAndAMissingEmergencyNumberAreProblems() {
        var sections = List.of(new Section("help", null, "Help", "Call 911, or 9990.", null, List.of("book")));

        assertThat(rules("[{slug: help, emergencyNumbers: {US: 911, GB: 999}}, {slug: stopping}]")
                        .problems(sections))
                .containsExactly(
                        new DocumentProblem("sections.help.body", "the emergency number of GB, 999, is missing"),
                        new DocumentProblem("sections", "the section stopping is missing"));
    }

    @Test
    void theRulesOfTheServiceNeedFourSections() {
        assertThat(new SectionRules().problems(List.of()))
                .extracting(DocumentProblem::message)
                .containsExactly(
                        "the section starting-and-adjusting is missing",
                        "the section stopping is missing",
                        "the section get-help is missing",
                        "the section more-information is missing");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[{slug: a | :1: invalid YAML: ",
                "[{slug: a, slug: b}] | :1: invalid YAML: Duplicate field 'slug'",
                "# empty | : must be a list of sections",
                "slug: a | : must be a list of sections",
                "[] | : must be a list of sections",
                "[{slug: a}, b] | : entry 2: slug is missing or not lower-case kebab-case",
                "[{emergencyNumbers: {US: 911}}] | : entry 1: slug is missing or not lower-case kebab-case",
                "[{slug: Get Help}] | : entry 1: slug is missing or not lower-case kebab-case",
                "[{slug: a, numbers: {US: 911}}] | : entry 1: unknown key numbers",
                "[{slug: a}, {slug: b}, {slug: a}] | : entry 3: the section a has two entries",
                "[{slug: a, emergencyNumbers: 911}] | : entry 1: emergencyNumbers must be a mapping by jurisdiction",
                "[{slug: a, emergencyNumbers: {}}] | : entry 1: emergencyNumbers must be a mapping by jurisdiction",
                "[{slug: a, emergencyNumbers: {FR: 112}}] | : entry 1: unknown jurisdiction FR",
                "[{slug: a, emergencyNumbers: {US: call us}}] | : entry 1: the number of US must be digits",
                "[{slug: a, emergencyNumbers: {US: }}] | : entry 1: the number of US must be digits",
            })
    void aBrokenFileIsReportedWithItsNameAndTheEntry(String yaml, String message) {
        assertThatThrownBy(() -> rules(yaml))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageStartingWith("content-rules/sections.yaml" + message);
    }

    private static SectionRules rules(String yaml) {
        return new SectionRules(new ByteArrayInputStream(yaml.getBytes(UTF_8)));
    }
}
