package org.monograph.content.label;

import jakarta.inject.Singleton;
import java.util.Map;
import org.monograph.base.published.ContentSizes;
import org.monograph.base.published.ListBound;
import org.monograph.base.published.ListBounds;
import org.monograph.base.published.TextBound;

/// How much labels have. A section may have 200 KB, and a table 2,000 rows; but no label has many of these. So what is
/// below a label is divided by the sections of one: all sections together have what the longest label has.
@Singleton
public class LabelBounds implements ListBounds {

    /// Of a long label. Publications of labels measure longer ones; the estimate knows them after the next start.
    private static final int SECTIONS = 50;

    private static final int BLOCKS = 300;
    private static final int CHARACTERS = 500_000;
    private static final int CELLS = 8_000;

    @Override
    public Map<String, ListBound> bounds() {
        return Map.ofEntries(
                Map.entry("Label.sections", (_, sizes) -> sections(sizes)),
                Map.entry("LabelSection.blocks", (_, sizes) -> Math.ceilDiv(blocks(sizes), sections(sizes))),
                Map.entry("LabelTable.rows", (_, sizes) -> Math.ceilDiv(CELLS, blocks(sizes))),
                Map.entry("LabelTable.footnotes", ListBound.atMost(3)),
                Map.entry("LabelList.items", ListBound.atMost(10)),
                Map.entry("Label.brandNames", ListBound.atMost(5)),
                Map.entry("Label.deaSchedules", ListBound.atMost(2)),
                Map.entry("Label.drugs", ListBound.atMost(5)),
                Map.entry("Label.genericNames", ListBound.atMost(5)),
                Map.entry("Label.identifiers", ListBound.atMost(50)),
                Map.entry("Label.ingredients", ListBound.atMost(20)),
                Map.entry("Label.pharmacologicClasses", ListBound.atMost(15)),
                Map.entry("Label.products", ListBound.atMost(10)),
                Map.entry("Label.routes", ListBound.atMost(5)),
                Map.entry("LabelProduct.ingredients", ListBound.atMost(10)),
                Map.entry("LabelProduct.inactiveIngredients", ListBound.atMost(30)),
                Map.entry("LabelProduct.packages", ListBound.atMost(10)));
    }

    @Override
    public Map<String, TextBound> texts() {
        return Map.of(
                "Label.notice", _ -> 600,
                "LabelSection.heading", _ -> 100,
                "LabelSection.text", sizes -> characters(sizes) / sections(sizes),
                "LabelText.text", LabelBounds::perBlock,
                "LabelList.items", _ -> 100,
                "LabelTable.caption", _ -> 100,
                "LabelTable.footnotes", _ -> 100,
                "LabelTable.html", LabelBounds::perBlock,
                "LabelTable.rows", _ -> 50);
    }

    private static long sections(ContentSizes sizes) {
        return Math.max(SECTIONS, sizes.items("Label.sections"));
    }

    private static long blocks(ContentSizes sizes) {
        return Math.max(BLOCKS, sizes.items("LabelSection.blocks"));
    }

    private static long characters(ContentSizes sizes) {
        return Math.max(CHARACTERS, sizes.characters("LabelSection.text"));
    }

    private static long perBlock(ContentSizes sizes) {
        return characters(sizes) / blocks(sizes);
    }
}
