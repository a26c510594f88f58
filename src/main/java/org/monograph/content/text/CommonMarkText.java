package org.monograph.content.text;

import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/// Collects the text of a CommonMark document, with a space between blocks, table cells and lines. Not with
/// the library's text renderer, which adds quotation marks to code and the addresses of links.
final class CommonMarkText extends AbstractVisitor {

    private final StringBuilder text = new StringBuilder();

    @Override
    public void visit(Text node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(Code node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(FencedCodeBlock node) {
        text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(IndentedCodeBlock node) {
        text.append(node.getLiteral()).append(' ');
    }

    /// Documents have no HTML. A text that looks like it, such as "<18 kg", stays.
    @Override
    public void visit(HtmlInline node) {
        text.append(node.getLiteral());
    }

    @Override
    public void visit(HtmlBlock node) {
        text.append(node.getLiteral()).append(' ');
    }

    @Override
    public void visit(SoftLineBreak node) {
        text.append(' ');
    }

    @Override
    public void visit(HardLineBreak node) {
        text.append(' ');
    }

    /// Blocks and table cells contain other nodes, as emphasis and links within a line do.
    @Override
    protected void visitChildren(Node parent) {
        super.visitChildren(parent);
        if (isSeparate(parent)) {
            text.append(' ');
        }
    }

    private static boolean isSeparate(Node node) {
        return node instanceof Block || node instanceof TableCell;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
