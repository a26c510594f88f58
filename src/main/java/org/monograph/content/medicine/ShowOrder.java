package org.monograph.content.medicine;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.monograph.content.labeldocument.LabelDocument;
import org.monograph.content.labeldocument.LabelProfile;
import org.monograph.content.labeldocument.LabelSectionDocument;
import org.monograph.content.labeldocument.LabelSectionKind;

/// Which of the labels with the same ingredients comes first. The newest is the wrong one: it is often that of somebody
/// who packs what others make.
public final class ShowOrder {

    /// After every day that labels have.
    private static final int LAST_DAY = 99_999_999;

    private ShowOrder() {}

    /// A text that sorts labels: those with an application, of the first packager, by licence before copy, in the newer
    /// format, that hold already; then the newest.
    ///
    /// @param profile that is kept with the label
    public static String of(LabelDocument label, LabelProfile profile, LocalDate today) {
        var effective = label.version().effectiveOn();
        return "%d%d%d%d%d%08d"
                .formatted(
                        profile.applicationNumbers().isEmpty() ? 1 : 0,
                        Boolean.TRUE.equals(profile.repackaged()) ? 1 : 0,
                        profile.approval().ordinal(),
                        isInNewFormat(label) ? 0 : 1,
                        effective.isAfter(today) ? 1 : 0,
                        LAST_DAY - Integer.parseInt(effective.format(DateTimeFormatter.BASIC_ISO_DATE)));
    }

    /// The format of 2006 (PLR) has a section of forms and strengths; before, none had a code.
    private static boolean isInNewFormat(LabelDocument label) {
        return label.content().sections().stream()
                .map(LabelSectionDocument::kind)
                .anyMatch(kind -> kind == LabelSectionKind.FORMS_AND_STRENGTHS);
    }
}
