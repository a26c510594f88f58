package org.monograph.content.labelsource;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.SectionBlock;

/// Finds what is unusual in a label.
public final class LabelFlags {

    private static final String LOST = "\uFFFD";

    private LabelFlags() {}

    /// @param today on which the import runs
    public static Set<LabelFlag> of(LabelDocument label, LocalDate today) {
        var flags = EnumSet.noneOf(LabelFlag.class);
        var sections = label.content().sections();
        if (label.version().effectiveOn().isAfter(today)) {
            flags.add(LabelFlag.FUTURE_DATE);
        }
        if (label.profile().isEmpty()) {
            flags.add(LabelFlag.NO_PROFILE);
        }
        if (hasEmpty(sections)) {
            flags.add(LabelFlag.EMPTY_SECTION);
        }
        if (sections.stream().flatMap(section -> section.blocks().stream()).anyMatch(LabelFlags::hasLostCharacter)) {
            flags.add(LabelFlag.LOST_CHARACTER);
        }
        return flags;
    }

    /// The text of a section may stand in the sections in it.
    private static boolean hasEmpty(List<LabelSectionDocument> sections) {
        for (var place = 0; place < sections.size(); place++) {
            var section = sections.get(place);
            var hasParts =
                    place + 1 < sections.size() && sections.get(place + 1).depth() > section.depth();
            if (!hasParts
                    && section.heading() == null
                    && section.blocks().stream().allMatch(LabelFlags::isEmpty)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEmpty(SectionBlock block) {
        return block instanceof SectionBlock.Text text && text.text().isEmpty();
    }

    private static boolean hasLostCharacter(SectionBlock block) {
        return switch (block) {
            case SectionBlock.Text text -> text.text().contains(LOST);
            case SectionBlock.Items list -> list.items().stream().anyMatch(item -> item.contains(LOST));
            case SectionBlock.Table table -> table.markup().contains(LOST);
            case SectionBlock.Picture _ -> false;
        };
    }
}
