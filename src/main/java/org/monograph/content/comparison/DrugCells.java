package org.monograph.content.comparison;

import static org.monograph.content.comparison.CellStatus.CONFLICTING_SOURCES;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.NOT_APPLICABLE;
import static org.monograph.content.comparison.CellStatus.UNKNOWN;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.warning.WarningKind;

/// Creates the cells of one drug in a comparison from its published statements.
record DrugCells(ComparedDrug compared) {

    private static final String PARAGRAPH = "\n\n";

    /// One for each attribute, in the order of the enum.
    List<ComparisonCell> all() {
        return Stream.of(ComparisonAttribute.values()).map(this::of).toList();
    }

    ComparisonCell of(ComparisonAttribute attribute) {
        return switch (attribute) {
            case DRUG_CLASS ->
                ComparisonCell.of(
                        compared.drug(),
                        KNOWN,
                        part(attribute, compared.drug().drugClass, "drugClass"),
                        compared.drug().summaryCitationSlugs);
            case MECHANISM -> mechanism();
            case DEPENDENCE_RISK -> dependenceRisk();
            case COMMON_USE -> new UseCell(compared).cell();
            case SEDATION_POTENTIAL -> rating(attribute, compared.profile().sedationPotential(), "sedationPotential");
            case STOPPING -> text(attribute, compared.profile().stopping(), "stopping");
            case LEGAL_STATUS -> new LegalCell(compared).cell();
            case ONSET -> onset();
            case BOXED_WARNING -> boxedWarning();
            case DOSE_RANGE -> new DoseCell(compared).cell();
            case FORMS -> new FormCell(compared).cell();
            case PREGNANCY -> warnings(WarningKind.PREGNANCY);
            case BREASTFEEDING -> warnings(WarningKind.BREASTFEEDING);
            case KIDNEY -> warnings(WarningKind.KIDNEY);
            case LIVER -> warnings(WarningKind.LIVER);
            case DRIVING -> warnings(WarningKind.DRIVING);
        };
    }

    private CellPart part(ComparisonAttribute attribute, String value, String place) {
        return new CellPart(attribute.label(), value, compared.drug().path(place));
    }

    private ComparisonCell mechanism() {
        var mechanisms = compared.profile().mechanisms().stream()
                .filter(one -> one.scope().holdsIn(compared.jurisdiction()))
                .map(one -> new ScopedText(
                        ComparisonAttribute.MECHANISM.label(),
                        one.text(),
                        one.scope(),
                        compared.drug().path(one.getAnchor()),
                        one.citationSlugs()))
                .toList();
        var cell = ScopedText.cell(compared, mechanisms);
        return mechanisms.size() > 1 && cell.status() == KNOWN ? cell.with(CONFLICTING_SOURCES) : cell;
    }

    /// A low risk of dependence must not be misread as safe to stop: the text includes the advice on
    /// stopping.
    private ComparisonCell dependenceRisk() {
        var attribute = ComparisonAttribute.DEPENDENCE_RISK;
        var cell = rating(attribute, compared.profile().dependenceRisk(), "dependenceRisk");
        if (!EnumSet.of(RatingLevel.NONE, RatingLevel.LOW).contains(cell.level())) {
            return cell;
        }
        var stopping = compared.profile().stopping();
        var citations = new LinkedHashSet<>(cell.citationSlugs());
        citations.addAll(stopping.citationSlugs());
        return new ComparisonCell(
                cell.drug(),
                cell.status(),
                cell.text() + PARAGRAPH + "Stopping: " + stopping.text(),
                cell.level(),
                Stream.concat(
                                cell.parts().stream(),
                                Stream.of(part(ComparisonAttribute.STOPPING, stopping.text(), "stopping")))
                        .toList(),
                List.copyOf(citations));
    }

    private ComparisonCell rating(ComparisonAttribute attribute, Rating rating, String place) {
        return new ComparisonCell(
                compared.drug(),
                rating.level() == RatingLevel.UNKNOWN ? UNKNOWN : KNOWN,
                rating.text(),
                rating.level(),
                List.of(part(attribute, rating.text(), place)),
                rating.citationSlugs());
    }

    /// A text without a source only says that nothing is recorded.
    private ComparisonCell text(ComparisonAttribute attribute, CitedText text, String place) {
        return ComparisonCell.of(
                compared.drug(),
                text.citationSlugs().isEmpty() ? UNKNOWN : KNOWN,
                part(attribute, text.text(), place),
                text.citationSlugs());
    }

    private ComparisonCell onset() {
        return compared.profile().onset() != null
                ? text(ComparisonAttribute.ONSET, compared.profile().onset(), "onset")
                : ScopedText.cell(
                        compared,
                        compared.uses().stream()
                                .filter(named -> named.use().onset != null)
                                .map(named -> new ScopedText(
                                        ComparisonAttribute.ONSET.label(),
                                        "%s: %s".formatted(named.condition(), named.use().onset),
                                        named.use().getScope(),
                                        compared.drug().path(named.use().getAnchor()),
                                        named.use().citationSlugs))
                                .toList());
    }

    private ComparisonCell boxedWarning() {
        var jurisdiction = compared.jurisdiction();
        return compared.boxed().isEmpty() && jurisdiction != null && jurisdiction != Jurisdiction.US
                ? ComparisonCell.without(compared.drug(), NOT_APPLICABLE)
                : warnings(WarningKind.BOXED);
    }

    private ComparisonCell warnings(WarningKind kind) {
        return ScopedText.cell(
                compared,
                compared.warnings(kind).stream()
                        .map(warning -> new ScopedText(
                                warning.title,
                                warning.parts.isEmpty() ? warning.text : String.join(" ", warning.parts),
                                warning.getScope(),
                                compared.drug().path(warning.getAnchor()),
                                warning.citationSlugs))
                        .toList());
    }
}
