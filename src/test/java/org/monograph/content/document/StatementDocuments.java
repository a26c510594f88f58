package org.monograph.content.document;

import java.util.List;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Severity;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.scope.Scope;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// Statements for the drug documents of tests.
public final class StatementDocuments {

    /// The slug of a citation that `Editor` publishes.
    public static final String REFERENCE_BOOK = "reference-book";

    private static final List<String> CITATIONS = List.of(REFERENCE_BOOK);

    private StatementDocuments() {}

    /// @param jurisdiction null for everywhere
    public static WarningDocument warning(String key, WarningKind kind, String text, Jurisdiction jurisdiction) {
        return warning(key, kind, text, jurisdiction, CITATIONS);
    }

    public static WarningDocument warning(
            String key, WarningKind kind, String text, Jurisdiction jurisdiction, List<String> citations) {
        return new WarningDocument(
                key,
                kind,
                "Title of " + key,
                text,
                null,
                null,
                Severity.SEVERE,
                Scope.of(jurisdiction, null),
                null,
                null,
                null,
                citations);
    }

    /// A use with the key `use`.
    public static UseDocument use(String condition) {
        return new UseDocument(
                "use",
                condition,
                null,
                ApprovalStatus.UNKNOWN,
                TreatmentLine.UNKNOWN,
                "Summary",
                null,
                null,
                EvidenceLevel.UNKNOWN,
                CITATIONS);
    }

    /// An alternative with the key `drug`.
    public static AlternativeDocument alternativeDrug(String condition, String drug) {
        return new AlternativeDocument("drug", condition, drug, null, "Reason", null, CITATIONS);
    }

    /// An alternative with the key `therapy`.
    public static AlternativeDocument alternativeTherapy(String condition, String therapy) {
        return new AlternativeDocument("therapy", condition, null, therapy, "Reason", null, CITATIONS);
    }
}
