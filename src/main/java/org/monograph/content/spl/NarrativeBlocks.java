package org.monograph.content.spl;

import java.util.ArrayList;
import java.util.List;
import org.monograph.content.labeldocument.SectionBlock;

/// Divides the narrative text of a section into paragraphs, lists, tables and pictures.
final class NarrativeBlocks {

    private final Pictures pictures;
    private final List<SectionBlock> blocks = new ArrayList<>();
    /// The paragraph that is being read.
    private final StringBuilder paragraph = new StringBuilder();

    private NarrativeBlocks(Pictures pictures) {
        this.pictures = pictures;
    }

    static List<SectionBlock> of(XmlElement text, Pictures pictures) {
        var narrative = new NarrativeBlocks(pictures);
        text.nodes().forEach(narrative::read);
        narrative.endParagraph();
        return narrative.blocks;
    }

    private void read(XmlNode node) {
        switch (node) {
            case XmlText words -> paragraph.append(words.text());
            case XmlElement element -> read(element);
        }
    }

    private void read(XmlElement element) {
        switch (element.name()) {
            case "list" -> list(element);
            case "table" -> table(element);
            case "renderMultiMedia" -> picture(element);
            case "br" -> paragraph.append(' ');
            case "footnote" -> {
                paragraph.append(' ');
                element.nodes().forEach(this::read);
                paragraph.append(' ');
            }
            default -> {
                if (XmlWords.isInline(element)) {
                    element.nodes().forEach(this::read);
                } else {
                    paragraph(element);
                }
            }
        }
    }

    private void paragraph(XmlElement element) {
        endParagraph();
        element.nodes().forEach(this::read);
        endParagraph();
    }

    private void endParagraph() {
        var text = XmlWords.collapsed(paragraph);
        paragraph.setLength(0);
        if (!text.isEmpty()) {
            blocks.add(new SectionBlock.Text(text));
        }
    }

    /// A list in a list is a part of its item. An item with a table stands alone; but its number would be lost with it,
    /// and those of the items that follow.
    private void list(XmlElement list) {
        var isOrdered = "ordered".equals(list.attribute("listType"));
        if (isOrdered && hasTable(list)) {
            paragraph(list);
            return;
        }
        endParagraph();
        list.elements("caption").forEach(this::paragraph);
        var plain = new ArrayList<XmlElement>();
        list.elements("item").forEach(item -> {
            if (hasTable(item)) {
                items(isOrdered, plain);
                plain.clear();
                paragraph(item);
            } else {
                plain.add(item);
            }
        });
        items(isOrdered, plain);
    }

    private static boolean hasTable(XmlElement element) {
        return element.all("table").findAny().isPresent();
    }

    private void items(boolean isOrdered, List<XmlElement> items) {
        var words =
                items.stream().map(XmlWords::of).filter(item -> !item.isEmpty()).toList();
        if (!words.isEmpty()) {
            blocks.add(new SectionBlock.Items(isOrdered, words));
        }
        items.forEach(this::picturesIn);
    }

    private void table(XmlElement table) {
        endParagraph();
        blocks.add(new SectionBlock.Table(TableWriter.markup(table), null));
        picturesIn(table);
    }

    private void picture(XmlElement reference) {
        endParagraph();
        pictures.of(reference).ifPresent(blocks::add);
        reference.nodes().forEach(this::read);
        endParagraph();
    }

    private void picturesIn(XmlElement element) {
        element.all("renderMultiMedia")
                .forEach(reference -> pictures.of(reference).ifPresent(blocks::add));
    }
}
