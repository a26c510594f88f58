package org.monograph.content.link;

import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.monograph.base.terms.PageKind;
import org.monograph.content.drug.Section;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.text.PlainText;

/// The links in the sections of a document that is to be published. They lead to places of the document, to pages of
/// what
/// is published, or to the web.
public final class SectionLinks {

    static final int MAX_LINKS = 50;

    private static final Pattern WEB = Pattern.compile("(?:https?://|mailto:|tel:)\\S+");

    private record Found(String path, TextLink link) {

        boolean leadsNowhere(Set<String> anchors) {
            return switch (link.kind()) {
                case PLACE -> !anchors.contains(link.getAnchor());
                case PAGE -> false;
                case WEB -> !WEB.matcher(link.address()).matches();
            };
        }

        DocumentProblem problem() {
            return new DocumentProblem(
                    INVALID_VALUE,
                    path,
                    "the link \"%s\" leads nowhere; link to a place of this document (#sections.get-help), to a page (/drugs/baclofen), or to the web (https://...)"
                            .formatted(link.text()));
        }

        Stream<DocumentReference> reference() {
            return PageKind.of(link.address()).stream()
                    .map(kind -> new DocumentReference(PageTypes.of(kind), kind.slug(link.address()), path));
        }
    }

    private SectionLinks() {}

    /// The documents whose pages they lead to.
    public static Stream<DocumentReference> references(List<Section> sections) {
        return links(sections).flatMap(Found::reference);
    }

    /// @param anchors of the document, for sections with links
    public static Stream<DocumentProblem> problems(List<Section> sections, Supplier<Set<String>> anchors) {
        var links = links(sections).toList();
        if (links.isEmpty()) {
            return Stream.of();
        }
        var known = anchors.get();
        return Stream.concat(
                links.stream().filter(found -> found.leadsNowhere(known)).map(Found::problem),
                sections.stream()
                        .filter(section -> links(section).count() > MAX_LINKS)
                        .map(section -> new DocumentProblem(
                                INVALID_VALUE, path(section), "up to %d links are allowed".formatted(MAX_LINKS))));
    }

    private static Stream<Found> links(List<Section> sections) {
        return sections.stream().flatMap(SectionLinks::links);
    }

    private static Stream<Found> links(Section section) {
        return section.body() == null
                ? Stream.of()
                : PlainText.links(section.body()).stream().map(link -> new Found(path(section), TextLink.of(link)));
    }

    private static String path(Section section) {
        return section.getAnchor() + ".body";
    }
}
