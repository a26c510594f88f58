package org.monograph.content.comparison;

import java.util.List;
import java.util.Locale;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.DrugUse;
import org.monograph.content.condition.NamedUse;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.scope.Scope;
import org.monograph.content.warning.Warning;

/// A drug with its statements, and the cells that are made from them. Tests change the fields they are about.
final class DrugFixture {

    final Drug drug = new Drug();
    List<CitedText> mechanisms = List.of(text("It acts."));
    CitedText onset = text("Soon.");
    CitedText stopping = text("Never suddenly.");
    Rating dependence = rating(RatingLevel.HIGH, "High.");
    List<LegalStatus> legal = List.of();
    List<NamedUse> uses = List.of();
    List<Warning> warnings = List.of();
    Clinical clinical = Clinical.NONE;

    DrugFixture() {
        drug.slug = "a";
        drug.drugClass = "Class";
        drug.summaryCitationSlugs = List.of("summary-source");
        drug.brands = List.of();
    }

    ComparisonCell cell(ComparisonAttribute attribute, Jurisdiction jurisdiction) {
        var profile = new DrugProfile(
                1L, mechanisms, onset, stopping, dependence, rating(RatingLevel.HIGH, "Drowsy."), legal);
        return new DrugCells(new ComparedDrug(
                        drug, jurisdiction, profile, NamedUse.conditions(uses), uses, warnings, clinical))
                .of(attribute);
    }

    static CitedText text(String text) {
        return new CitedText(null, text, null, List.of("text-source"));
    }

    static Rating rating(RatingLevel level, String text) {
        return new Rating(level, text, null, List.of("rating-source"));
    }

    static NamedUse use(String condition, Jurisdiction jurisdiction, ApprovalStatus approval, List<Route> routes) {
        var use = new DrugUse();
        use.storedScope = Scope.of(jurisdiction, routes);
        use.conditionSlug = condition.toLowerCase(Locale.ROOT);
        use.approval = approval;
        use.line = TreatmentLine.UNKNOWN;
        use.citationSlugs = List.of(condition + "-" + jurisdiction);
        return new NamedUse(use, condition);
    }
}
