package org.monograph.content.publishing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.content.clinical.Amount;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.clinical.Contraindication;
import org.monograph.content.clinical.ContraindicationDegree;
import org.monograph.content.clinical.ContraindicationKind;
import org.monograph.content.clinical.Dose;
import org.monograph.content.clinical.DosePer;
import org.monograph.content.clinical.Enzyme;
import org.monograph.content.clinical.Excipient;
import org.monograph.content.clinical.Monitoring;
import org.monograph.content.clinical.Pharmacokinetics;
import org.monograph.content.clinical.Product;
import org.monograph.content.clinical.Range;
import org.monograph.content.clinical.Strength;
import org.monograph.content.clinical.Taper;
import org.monograph.content.editorial.Contributor;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.scope.DosageForm;
import org.monograph.content.scope.Population;
import org.monograph.content.scope.Release;
import org.monograph.content.scope.Scope;

/// The clinical and editorial values of one generated drug.
///
/// @param conditions slugs
record GeneratedClinical(int number, List<String> conditions) {

    private static final Scope US = Scope.of(Jurisdiction.US, null);
    private static final Scope GB = Scope.of(Jurisdiction.GB, null);

    Clinical clinical() {
        return new Clinical(
                List.of(
                        product("us-tablets", DosageForm.TABLET, Release.IMMEDIATE, Jurisdiction.US),
                        product("us-capsules", DosageForm.CAPSULE, Release.EXTENDED, Jurisdiction.US),
                        product("gb-tablets", DosageForm.TABLET, Release.IMMEDIATE, Jurisdiction.GB)),
                conditions.stream().map(this::dose).toList(),
                List.of(taper("us", US), taper("gb", GB)),
                List.of(monitoring("liver-tests"), monitoring("blood-pressure")),
                List.of(
                        contraindication("allergy", ContraindicationKind.ALLERGY, ContraindicationDegree.ABSOLUTE),
                        contraindication("glaucoma", ContraindicationKind.CONDITION, ContraindicationDegree.ABSOLUTE),
                        contraindication("pregnancy", ContraindicationKind.POPULATION, ContraindicationDegree.RELATIVE),
                        contraindication("medicine", ContraindicationKind.MEDICINE, ContraindicationDegree.RELATIVE)),
                List.of(pharmacokinetics()));
    }

    static List<UnknownPart> unknownParts() {
        return EnumSet.complementOf(EnumSet.copyOf(GeneratedDrug.SECTIONS.values())).stream()
                .map(part -> new UnknownPart(part, null, "No label could be read."))
                .toList();
    }

    static Editorial editorial(LocalDate reviewed) {
        return new Editorial(
                List.of(new Contributor("Monograph editors", "Editor", reviewed, true)),
                List.of(),
                "Doses, side effects and interactions",
                "What the drug is for, how it is taken, and what to watch for.",
                reviewed);
    }

    private List<String> citations() {
        return List.of(GeneratedVocabulary.citation(number % GeneratedVocabulary.CITATIONS));
    }

    /// From 0.5 to 20 mg, by the number of the drug.
    private double milligrams() {
        return (1 + number % 40) / 2.0;
    }

    private Product product(String key, DosageForm form, Release release, Jurisdiction jurisdiction) {
        return new Product(
                key,
                form,
                release,
                List.of(Route.ORAL),
                List.of(strength(1), strength(2), strength(4)),
                null,
                List.of(jurisdiction),
                List.of(new Excipient("lactose", "People who cannot digest lactose ask a pharmacist.")),
                citations());
    }

    private Strength strength(int factor) {
        return new Strength(factor * milligrams(), "mg", null, null);
    }

    private Dose dose(String condition) {
        var adults = new Population(18, null, null, null, null, null, null, null, null, null);
        return new Dose(
                "us-" + condition,
                List.of(condition),
                new Scope(List.of(Jurisdiction.US), null, null, null, adults),
                amount(1, DosePer.DOSE, 2),
                amount(1, DosePer.DAY, null),
                new Range(3.0, 7.0),
                amount(4, DosePer.DAY, 2),
                amount(8, DosePer.DAY, null),
                amount(4, DosePer.DOSE, null),
                "With water, at the same time each day.",
                null,
                citations());
    }

    private Amount amount(int factor, DosePer per, Integer timesADay) {
        return new Amount(factor * milligrams(), null, "mg", per, timesADay);
    }

    private Taper taper(String key, Scope scope) {
        return new Taper(
                key,
                scope,
                null,
                new Range(5.0, 10.0),
                new Range(7.0, 14.0),
                "The dose is lowered in small steps.",
                "The last step is taken back.",
                "A pharmacist can help.",
                citations());
    }

    private Monitoring monitoring(String key) {
        return new Monitoring(
                key, null, "Test " + key, "Before the first dose", "Three times the limit", "It stops.", citations());
    }

    /// @param kind of a medicine has the neighbouring drug as its interactant
    private Contraindication contraindication(String key, ContraindicationKind kind, ContraindicationDegree degree) {
        var medicine = kind == ContraindicationKind.MEDICINE ? Generator.slug(number ^ 1) : null;
        return new Contraindication(
                key, US, kind, degree, "Name of " + key, medicine, "Tell your doctor.", citations());
    }

    private Pharmacokinetics pharmacokinetics() {
        return new Pharmacokinetics(
                "tablets",
                null,
                new Range(1.0 + number % 50, 2.0 + number % 50),
                new Range(1.0, null),
                null,
                List.of(new Enzyme("CYP3A4", true), new Enzyme("CYP2D6", false)),
                null,
                citations());
    }
}
