package org.monograph.content.comparison;

import static java.util.stream.Collectors.joining;
import static org.monograph.content.comparison.CellStatus.CONFLICTING_SOURCES;
import static org.monograph.content.comparison.CellStatus.KNOWN;
import static org.monograph.content.comparison.CellStatus.NOT_APPLICABLE;
import static org.monograph.content.comparison.CellStatus.UNKNOWN;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.warning.Warning;

/// Creates the cells of one drug in a comparison from its published statements.
record DrugCells(ComparedDrug compared) {

    private static final String PARAGRAPH = "\n\n";

    ComparisonCell of(ComparisonAttribute attribute) {
        return switch (attribute) {
            case DRUG_CLASS ->
                ComparisonCell.of(
                        compared.drug(), KNOWN, compared.drug().drugClass, compared.drug().summaryCitationSlugs);
            case MECHANISM -> mechanism();
            case DEPENDENCE_RISK -> dependenceRisk();
            case COMMON_USE -> new UseCell(compared).cell();
            case SEDATION_POTENTIAL -> rating(compared.profile().sedationPotential());
            case STOPPING -> text(compared.profile().stopping());
            case LEGAL_STATUS -> new LegalCell(compared).cell();
            case ONSET -> onset();
            case BOXED_WARNING -> boxedWarning();
        };
    }

    private ComparisonCell mechanism() {
        var mechanisms = compared.profile().mechanisms();
        if (mechanisms.isEmpty()) {
            return ComparisonCell.unknown(compared.drug());
        }
        return ComparisonCell.of(
                compared.drug(),
                mechanisms.size() > 1 ? CONFLICTING_SOURCES : KNOWN,
                mechanisms.stream().map(CitedText::text).collect(joining(PARAGRAPH)),
                mechanisms.stream()
                        .flatMap(one -> one.citationSlugs().stream())
                        .distinct()
                        .toList());
    }

    /// A low risk of dependence must not be misread as safe to stop: the text includes the advice on
    /// stopping.
    private ComparisonCell dependenceRisk() {
        var cell = rating(compared.profile().dependenceRisk());
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
                List.copyOf(citations));
    }

    private ComparisonCell rating(Rating rating) {
        return new ComparisonCell(
                compared.drug(),
                rating.level() == RatingLevel.UNKNOWN ? UNKNOWN : KNOWN,
                rating.text(),
                rating.level(),
                rating.citationSlugs());
    }

    /// A text without a source only says that nothing is recorded.
    private ComparisonCell text(CitedText text) {
        return ComparisonCell.of(
                compared.drug(), text.citationSlugs().isEmpty() ? UNKNOWN : KNOWN, text.text(), text.citationSlugs());
    }

    private ComparisonCell onset() {
        return compared.profile().onset() != null
                ? text(compared.profile().onset())
                : scoped(compared.uses().stream()
                        .filter(named -> named.use().onset != null)
                        .map(named -> new ScopedText(
                                "%s: %s".formatted(named.condition(), named.use().onset),
                                named.use().getScope(),
                                named.use().citationSlugs))
                        .toList());
    }

    private ComparisonCell boxedWarning() {
        var jurisdiction = compared.jurisdiction();
        return compared.boxed().isEmpty() && jurisdiction != null && jurisdiction != Jurisdiction.US
                ? ComparisonCell.of(compared.drug(), NOT_APPLICABLE, null, List.of())
                : scoped(compared.boxed().stream().map(DrugCells::scoped).toList());
    }

    private static ScopedText scoped(Warning warning) {
        var text = warning.parts.isEmpty() ? warning.text : String.join(" ", warning.parts);
        return new ScopedText(text, warning.getScope(), warning.citationSlugs);
    }

    /// A cell of several statements. A statement limited to a jurisdiction or to routes begins with this
    /// scope in parentheses.
    private ComparisonCell scoped(List<ScopedText> statements) {
        if (statements.isEmpty()) {
            return ComparisonCell.unknown(compared.drug());
        }
        var texts = new ArrayList<String>();
        for (var one : statements) {
            var scope = ScopedText.words(one.scope());
            texts.add(scope.isEmpty() ? one.text() : "(%s) %s".formatted(scope, one.text()));
        }
        return ComparisonCell.of(
                compared.drug(),
                ScopedText.status(statements, compared.routes()),
                String.join(PARAGRAPH, texts),
                ScopedText.citations(statements));
    }
}
