package org.monograph.content.document;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.Section;
import org.monograph.content.statement.DocumentProblem;

/// Sections without which a patient would be left alone.
enum RequiredSection {
    STARTING_AND_ADJUSTING("starting-and-adjusting"),
    STOPPING("stopping"),
    GET_HELP("get-help"),
    MORE_INFORMATION("more-information");

    /// Whom to call in an emergency; the section `get-help` has to name each.
    private static final Map<Jurisdiction, String> EMERGENCY =
            Map.of(Jurisdiction.US, "911", Jurisdiction.GB, "999", Jurisdiction.EU, "112");

    private final String slug;

    RequiredSection(String slug) {
        this.slug = slug;
    }

    static Stream<DocumentProblem> problems(List<Section> sections) {
        var missing = Arrays.stream(values())
                .filter(required -> sections.stream().noneMatch(section -> required.slug.equals(section.slug())))
                .map(required -> new DocumentProblem("sections", "the section " + required.slug + " is missing"));
        var numbers = sections.stream()
                .filter(section -> GET_HELP.slug.equals(section.slug()) && section.body() != null)
                .flatMap(section ->
                        EMERGENCY.entrySet().stream().filter(number -> !names(section.body(), number.getValue())))
                .map(number -> new DocumentProblem(
                        "sections.get-help.body",
                        "the emergency number of %s, %s, is missing".formatted(number.getKey(), number.getValue())));
        return Stream.concat(missing, numbers);
    }

    private static boolean names(String text, String number) {
        return Pattern.compile("\\b" + number + "\\b").matcher(text).find();
    }
}
