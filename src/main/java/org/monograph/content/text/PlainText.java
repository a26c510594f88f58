package org.monograph.content.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.parser.Parser;

/// The texts of entries: without line ends and control characters. Three control characters stand for `<`,
/// `>` and `&`, since PostgreSQL would read "<18 kg, >60 years" as an element and leave it out of words and
/// snippets. `Snippet` of the search turns them back.
public final class PlainText {

    public static final char LESS = '\u0003';
    public static final char GREATER = '\u0004';
    public static final char AND = '\u0005';

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cc}]+");
    private static final Parser COMMON_MARK =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private PlainText() {}

    public static String of(String text) {
        return withSingleSpaces(text).replace('<', LESS).replace('>', GREATER).replace('&', AND);
    }

    /// The text of CommonMark with tables, without markup and without the addresses of links.
    public static String ofCommonMark(String commonMark) {
        var text = new CommonMarkText();
        COMMON_MARK.parse(commonMark).accept(text);
        return withSingleSpaces(text.toString());
    }

    /// A link in CommonMark.
    ///
    /// @param text its words, without markup
    /// @param address as it is written
    public record Link(String text, String address) {}

    /// The links of CommonMark, in their order.
    public static List<Link> links(String commonMark) {
        if (commonMark.indexOf('[') < 0 && commonMark.indexOf('<') < 0) {
            return List.of();
        }
        var links = new ArrayList<Link>();
        COMMON_MARK.parse(commonMark).accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Link link) {
                var text = new CommonMarkText();
                link.accept(text);
                links.add(new Link(withSingleSpaces(text.toString()), link.getDestination()));
            }
        });
        return links;
    }

    private static String withSingleSpaces(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    /// The texts as one, each with punctuation at its end.
    public static String joined(Stream<String> texts) {
        return texts.map(PlainText::of)
                .filter(text -> !text.isEmpty())
                .map(text -> ".!?:;".indexOf(text.charAt(text.length() - 1)) < 0 ? text + "." : text)
                .collect(Collectors.joining(" "));
    }

    public static String commaSeparated(List<String> names) {
        return of(String.join(", ", names));
    }
}
