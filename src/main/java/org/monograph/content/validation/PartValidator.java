package org.monograph.content.validation;

import static java.util.stream.Collectors.joining;
import static org.monograph.content.statement.ProblemCode.MISSING_SECTION;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.PresentPart;
import org.monograph.content.drug.Section;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.statement.DocumentProblem;

/// Checks that a drug document has each part that patients need, or says that it is not known: silence could be
/// read as "nothing to know".
@Singleton
class PartValidator {

    private final PartRules rules;

    PartValidator() {
        this(PartRules.ofService());
    }

    PartValidator(PartRules rules) {
        this.rules = rules;
    }

    Stream<DocumentProblem> problems(DrugDocument drug) {
        var present = drug.parts();
        return Stream.concat(
                rules.jurisdictions().stream().flatMap(jurisdiction -> missing(jurisdiction, present)),
                missingNumbers(drug.presentSections()));
    }

    private Stream<DocumentProblem> missing(Jurisdiction jurisdiction, List<PresentPart> present) {
        var parts = rules.parts().stream()
                .filter(part -> present.stream().noneMatch(one -> one.is(part, jurisdiction)))
                .map(MonographPart::name)
                .collect(joining(", "));
        return parts.isEmpty()
                ? Stream.of()
                : Stream.of(new DocumentProblem(
                        MISSING_SECTION,
                        "unknownParts",
                        "parts are missing for %s; write them, or say here why they are not known: %s"
                                .formatted(jurisdiction, parts)));
    }

    private Stream<DocumentProblem> missingNumbers(List<Section> sections) {
        return rules.emergencyNumbers().entrySet().stream()
                .filter(number ->
                        helpIn(number.getKey(), sections).noneMatch(body -> contains(body, number.getValue())))
                .map(number -> new DocumentProblem(
                        MISSING_SECTION,
                        "sections",
                        "no section of the part GET_HELP for %1$s names its emergency number, %2$s"
                                .formatted(number.getKey(), number.getValue())));
    }

    private static Stream<String> helpIn(Jurisdiction jurisdiction, List<Section> sections) {
        return sections.stream()
                .filter(section -> section.part() == MonographPart.GET_HELP
                        && section.scope().holdsIn(jurisdiction))
                .map(Section::body)
                .filter(Objects::nonNull);
    }

    private static boolean contains(String text, String number) {
        return Pattern.compile("\\b" + number + "\\b").matcher(text).find();
    }
}
