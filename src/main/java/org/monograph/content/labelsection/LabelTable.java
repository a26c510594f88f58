package org.monograph.content.labelsection;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.content.markup.TableMarkup;

/// Reads the markup on access: most answers need the HTML alone, or the cells alone.
@Description("A complete table of a label.")
public record LabelTable(@Ignore TableMarkup markup) implements LabelBlock {

    static LabelTable of(String markup) {
        return new LabelTable(TableMarkup.of(markup));
    }

    @Description("Its caption. Null when it has none.")
    public String getCaption() {
        return markup.caption();
    }

    @NonNull
    @Description("The text of its cells, row by row. A cell that spans several places stands in each of them.")
    public List<@NonNull List<@NonNull String>> getRows() {
        return markup.rows();
    }

    @Description("Number of rows at its beginning that are headings, from 0.")
    public int getHeaderRows() {
        return markup.headerRows();
    }

    @NonNull
    @Description("Its footnotes, in order. Empty when it has none.")
    public List<@NonNull String> getFootnotes() {
        return markup.footnotes();
    }

    @NonNull
    @Description(
            "HTML of the table: with table, caption, rows, cells, spans, sup and sub only. Everything else is escaped.")
    public String getHtml() {
        return markup.html();
    }
}
