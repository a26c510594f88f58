package org.monograph.content.openfda;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.monograph.content.labeldocument.LabelContent;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.SectionBlock;

/// Damages documents in one place.
final class Damages {

    private final Random random;

    Damages(long seed) {
        random = new Random(seed);
    }

    /// @return equal to the content where the damage changes nothing, as when two equal blocks change places
    LabelContent of(LabelContent content) {
        var sections = new ArrayList<>(content.sections());
        var place = random.nextInt(sections.size());
        while (sections.get(place).blocks().isEmpty()) {
            place = random.nextInt(sections.size());
        }
        var section = sections.get(place);
        switch (random.nextInt(5)) {
            case 0 -> sections.set(place, with(section, without(section.blocks())));
            case 1 -> sections.set(place, with(section, altered(section.blocks())));
            case 2 -> sections.set(place, with(section, swapped(section.blocks())));
            case 3 -> sections.remove(place);
            default -> sections.set(place, with(section, doubled(section.blocks())));
        }
        return new LabelContent(sections, content.fields(), content.unspaced());
    }

    private static LabelSectionDocument with(LabelSectionDocument section, List<SectionBlock> blocks) {
        return new LabelSectionDocument(
                section.key(),
                section.kind(),
                section.audience(),
                section.heading(),
                section.loinc(),
                section.depth(),
                blocks);
    }

    private List<SectionBlock> without(List<SectionBlock> blocks) {
        var left = new ArrayList<>(blocks);
        left.remove(random.nextInt(left.size()));
        return left;
    }

    private List<SectionBlock> doubled(List<SectionBlock> blocks) {
        var more = new ArrayList<>(blocks);
        more.add(blocks.get(random.nextInt(blocks.size())));
        return more;
    }

    private List<SectionBlock> swapped(List<SectionBlock> blocks) {
        var swapped = new ArrayList<>(blocks);
        swapped.addFirst(swapped.removeLast());
        return swapped;
    }

    private List<SectionBlock> altered(List<SectionBlock> blocks) {
        var place = random.nextInt(blocks.size());
        var altered = new ArrayList<>(blocks);
        altered.set(
                place,
                switch (blocks.get(place)) {
                    case SectionBlock.Text text -> new SectionBlock.Text(altered(text.text()));
                    case SectionBlock.Table table -> new SectionBlock.Table(altered(table.markup()), table.spelling());
                    case SectionBlock.Items list -> list;
                    case SectionBlock.Picture picture -> picture;
                });
        return altered;
    }

    /// One character less, or another one.
    private String altered(String text) {
        if (text.isEmpty()) {
            return "x";
        }
        var place = random.nextInt(text.length());
        var other = random.nextBoolean() ? "" : text.charAt(place) == 'x' ? "y" : "x";
        return text.substring(0, place) + other + text.substring(place + 1);
    }
}
