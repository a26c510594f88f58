package org.monograph.door.template;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/// CommonMark as HTML. HTML in it is shown as text, and links lead to pages, to the web, or to a telephone
/// or mailbox.
final class Markdown {

    private static final List<TablesExtension> TABLES = List.of((TablesExtension) TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(TABLES).build();
    private static final HtmlRenderer RENDERER =
            HtmlRenderer.builder().extensions(TABLES).escapeHtml(true).build();

    private static final List<String> ALLOWED = List.of("#", "https://", "http://", "tel:", "mailto:");

    /// Sections of a page have headings of the third level.
    private static final int TOP_LEVEL = 4;
    private static final int LAST_LEVEL = 6;

    private Markdown() {}

    /// @param link the address of a path within the site
    static String html(String text, UnaryOperator<String> link) {
        var document = PARSER.parse(text);
        document.accept(new AbstractVisitor() {
            @Override
            public void visit(Heading heading) {
                heading.setLevel(Math.min(LAST_LEVEL, heading.getLevel() + TOP_LEVEL - 1));
                visitChildren(heading);
            }

            @Override
            public void visit(Link node) {
                node.setDestination(address(node.getDestination(), link));
                visitChildren(node);
            }
        });
        return RENDERER.render(document);
    }

    private static String address(String written, UnaryOperator<String> link) {
        return written.startsWith("/")
                ? link.apply(written)
                : ALLOWED.stream().anyMatch(written::startsWith) ? written : "#";
    }
}
