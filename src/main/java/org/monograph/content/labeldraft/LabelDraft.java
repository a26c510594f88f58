package org.monograph.content.labeldraft;

import static org.monograph.content.labeldocument.LabelSectionKind.ADVERSE_REACTIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.BOXED_TEXT;
import static org.monograph.content.labeldocument.LabelSectionKind.CONTRAINDICATIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.DOSAGE;
import static org.monograph.content.labeldocument.LabelSectionKind.INDICATIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.INTERACTIONS;
import static org.monograph.content.labeldocument.LabelSectionKind.LACTATION;
import static org.monograph.content.labeldocument.LabelSectionKind.MEDICATION_GUIDE;
import static org.monograph.content.labeldocument.LabelSectionKind.OTC_ASK_DOCTOR;
import static org.monograph.content.labeldocument.LabelSectionKind.OTC_DO_NOT_USE;
import static org.monograph.content.labeldocument.LabelSectionKind.OTC_PURPOSE;
import static org.monograph.content.labeldocument.LabelSectionKind.OTC_STOP_USE;
import static org.monograph.content.labeldocument.LabelSectionKind.OVERDOSAGE;
import static org.monograph.content.labeldocument.LabelSectionKind.PATIENT_INFORMATION;
import static org.monograph.content.labeldocument.LabelSectionKind.PREGNANCY;
import static org.monograph.content.labeldocument.LabelSectionKind.STORAGE;
import static org.monograph.content.labeldocument.LabelSectionKind.WARNINGS;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.monograph.base.terms.Excerpt;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Labels;
import org.monograph.content.citation.CitedLabel;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.label.Label;
import org.monograph.content.labeldocument.LabelSectionKind;
import org.monograph.content.labelsection.LabelSection;

/// The document of a drug as far as a label gives it: names, codes, the source, and passages to quote from. All else is
/// missing, so that the change has a problem for each part that an editor has to write.
///
/// @param sections of the label
record LabelDraft(Label label, List<LabelSection> sections) {

    private static final int MAX_PASSAGE = 3_000;
    private static final Pattern MARKDOWN = Pattern.compile("[\\\\`*_\\[\\]<>#~|]");
    private static final Pattern LINES = Pattern.compile("\\s*\\n\\s*");
    private static final String CLASS = " [EPC]";

    /// Boxed text is a passage like others: whether it is the boxed warning of the regulator an editor has to read.
    private static final List<LabelSectionKind> QUOTED = List.of(
            BOXED_TEXT,
            INDICATIONS,
            CONTRAINDICATIONS,
            WARNINGS,
            INTERACTIONS,
            ADVERSE_REACTIONS,
            PREGNANCY,
            LACTATION,
            OVERDOSAGE,
            DOSAGE,
            STORAGE,
            MEDICATION_GUIDE,
            PATIENT_INFORMATION,
            OTC_PURPOSE,
            OTC_DO_NOT_USE,
            OTC_ASK_DOCTOR,
            OTC_STOP_USE);

    Map<String, Object> document() {
        var document = new LinkedHashMap<String, Object>();
        document.put("kind", "drug");
        document.put("slug", label.medicineSlug);
        document.put("name", label.medicineName);
        document.put("brands", brands());
        document.put(
                "identifiers",
                label.getIdentifiers().stream().map(LabelDraft::identifier).toList());
        label.getPharmacologicClasses().stream()
                .filter(name -> name.endsWith(CLASS))
                .findFirst()
                .ifPresent(name -> document.put("drugClass", name.substring(0, name.length() - CLASS.length())));
        document.put("summaryCitations", source());
        document.put("sections", passages());
        return document;
    }

    private List<String> source() {
        return List.of(CitedLabel.slug(label.slug));
    }

    private List<Map<String, Object>> brands() {
        return label.getBrandNames().stream()
                .map(name -> Map.<String, Object>of("name", name, "jurisdictions", List.of(Jurisdiction.US.name())))
                .toList();
    }

    private static Map<String, Object> identifier(DrugIdentifier identifier) {
        return Map.of(
                "system", identifier.system().name(),
                "code", identifier.code(),
                "scope", identifier.scope().name());
    }

    private List<Map<String, Object>> passages() {
        var byKind = new EnumMap<LabelSectionKind, List<LabelSection>>(LabelSectionKind.class);
        sections.stream()
                .filter(section -> !section.getText().isEmpty())
                .forEach(section -> byKind.computeIfAbsent(section.getKind(), _ -> new ArrayList<>())
                        .add(section));
        return QUOTED.stream()
                .filter(byKind::containsKey)
                .map(kind -> passage(kind, byKind.get(kind).getFirst()))
                .toList();
    }

    private Map<String, Object> passage(LabelSectionKind kind, LabelSection section) {
        return Map.of(
                "slug",
                "label-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "heading",
                "From the label: " + Labels.of(kind),
                "body",
                quoted(Excerpt.of(section.getText(), MAX_PASSAGE)),
                "citations",
                source());
    }

    /// As a quotation in CommonMark, in which no character has a meaning of its own.
    private static String quoted(String text) {
        return "> " + LINES.matcher(MARKDOWN.matcher(text).replaceAll("\\\\$0")).replaceAll("\n>\n> ");
    }
}
