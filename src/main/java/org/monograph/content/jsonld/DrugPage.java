package org.monograph.content.jsonld;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugProfile;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.prescribing.DrugClinical;
import org.monograph.content.prescribing.DrugEditorial;
import org.monograph.content.scope.Scope;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

/// What the page of a drug says.
///
/// @param jurisdiction for which the page is; null for all
record DrugPage(
        Drug drug,
        Jurisdiction jurisdiction,
        DrugProfile profile,
        Clinical clinical,
        DrugEditorial editorial,
        List<Warning> allWarnings,
        List<FaqEntry> allQuestions) {

    static CompletionStage<DrugPage> of(Drug drug, Jurisdiction jurisdiction, Request request) {
        var profile = DrugProfile.OF_DRUGS.of(request, drug.key).toCompletableFuture();
        var clinical = DrugClinical.OF_DRUGS.of(request, drug.key).toCompletableFuture();
        var editorial = DrugEditorial.OF_DRUGS.of(request, drug.key).toCompletableFuture();
        var warnings = Warning.OF_DRUGS.of(request, drug).toCompletableFuture();
        var questions = FaqEntry.OF_DRUGS.of(request, drug).toCompletableFuture();
        return CompletableFuture.allOf(profile, clinical, editorial, warnings, questions)
                .thenApply(_ -> new DrugPage(
                        drug,
                        jurisdiction,
                        profile.join(),
                        clinical.join(),
                        editorial.join(),
                        warnings.join(),
                        questions.join()));
    }

    WebPage head() {
        return new WebPage(
                drug.getPath(),
                editorial.metaTitle(drug),
                editorial.metaDescription(drug),
                editorial.editorial().authors(),
                editorial.editorial().reviewers(),
                drug.getUpdatedAt(),
                drug.lastReviewed);
    }

    List<Warning> warnings() {
        return Scope.in(jurisdiction, allWarnings, Warning::getScope);
    }

    List<Warning> warnings(WarningKind kind) {
        return warnings().stream().filter(warning -> warning.kind == kind).toList();
    }

    List<FaqEntry> questions() {
        return Scope.in(jurisdiction, allQuestions, FaqEntry::getScope);
    }

    List<CitedText> mechanisms() {
        return Scope.in(jurisdiction, profile.mechanisms(), CitedText::scope);
    }

    List<Product> products() {
        return Scope.in(jurisdiction, clinical.products(), Product::getScope);
    }

    List<Pharmacokinetics> pharmacokinetics() {
        return Scope.in(jurisdiction, clinical.pharmacokinetics(), Pharmacokinetics::scope);
    }

    List<LegalStatus> legalStatuses() {
        return profile.legalStatuses().stream()
                .filter(status -> Jurisdiction.covers(jurisdiction, status.jurisdiction()))
                .toList();
    }
}
