package org.monograph.content.document;

import static org.monograph.content.document.StatementDocuments.REFERENCE_BOOK;
import static org.monograph.content.document.StatementDocuments.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.KeyPoint;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.drug.Section;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.scope.Scope;
import org.monograph.content.sideeffect.DrugSideEffectDocument;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// Builds drug documents for tests: `drug("slug").warnings(...).build()`. A component that a test does not
/// set has a small valid value, or is empty.
public final class DrugDocuments {

    private static final List<String> CITATIONS = List.of(REFERENCE_BOOK);

    /// A document without these is refused.
    public static final List<UnknownPart> UNKNOWN_PARTS = Stream.of(MonographPart.values())
            .map(part -> new UnknownPart(part, null, "Not known."))
            .toList();

    private final String slug;
    private String name;
    private List<Brand> brands;
    private List<String> synonyms;
    private List<DrugIdentifier> identifiers;
    private String drugClass = "Class";
    private String summary;
    private List<String> summaryCitations = CITATIONS;
    private List<KeyPoint> keyPoints = List.of(new KeyPoint("point", "Title", "Text", null, CITATIONS));
    private List<CitedText> mechanisms = List.of(new CitedText("mechanism", "Mechanism", null, CITATIONS));
    private CitedText onset;
    private CitedText stopping = new CitedText(null, "Stopping", null, CITATIONS);
    private List<Section> sections = List.of(
            section("starting-and-adjusting", "Start"),
            section("stopping", "Stop"),
            section("get-help", MonographPart.GET_HELP, null, "Call 911, 999 or 112."),
            section("more-information", "More"));
    private Rating dependenceRisk = new Rating(RatingLevel.LOW, "Reason", null, CITATIONS);
    private Rating sedationPotential = new Rating(RatingLevel.HIGH, "Reason", null, CITATIONS);
    private List<LegalStatus> legalStatus;
    private List<UseDocument> uses;
    private List<DrugSideEffectDocument> sideEffects;
    private List<WarningDocument> warnings;
    private List<AlternativeDocument> alternatives;
    private List<FaqDocument> faq;
    private Clinical clinical;
    private List<UnknownPart> unknownParts = UNKNOWN_PARTS;
    private Editorial editorial;
    private LocalDate lastReviewed = LocalDate.of(2026, 1, 1);
    private LocalDate reviewDue = LocalDate.of(2027, 1, 1);

    private DrugDocuments(String slug) {
        this.slug = slug;
        this.name = "Drug " + slug;
        this.brands = List.of(new Brand("Brand " + slug, null, null));
        this.summary = "Summary of " + slug;
        precaution("Take care");
    }

    public static DrugDocuments drug(String slug) {
        return new DrugDocuments(slug);
    }

    private static Section section(String slug, String body) {
        return section(slug, null, null, body);
    }

    /// @param part null for none
    /// @param scope null for everywhere
    public static Section section(String slug, MonographPart part, Scope scope, String body) {
        return new Section(slug, part, "Heading", body, scope, CITATIONS);
    }

    /// Sets three warnings: a boxed one that holds in the US, a precaution of this text that holds
    /// everywhere, and one about driving that holds in Britain.
    public DrugDocuments precaution(String text) {
        return warnings(List.of(
                warning("boxed", WarningKind.BOXED, "Boxed", Jurisdiction.US),
                warning("care", WarningKind.PRECAUTION, text, null),
                warning("driving", WarningKind.DRIVING, "Driving", Jurisdiction.GB)));
    }

    public DrugDocuments name(String value) {
        this.name = value;
        return this;
    }

    public DrugDocuments brands(List<Brand> value) {
        this.brands = value;
        return this;
    }

    public DrugDocuments synonyms(List<String> value) {
        this.synonyms = value;
        return this;
    }

    public DrugDocuments identifiers(List<DrugIdentifier> value) {
        this.identifiers = value;
        return this;
    }

    public DrugDocuments drugClass(String value) {
        this.drugClass = value;
        return this;
    }

    public DrugDocuments summary(String value) {
        this.summary = value;
        return this;
    }

    public DrugDocuments summaryCitations(List<String> value) {
        this.summaryCitations = value;
        return this;
    }

    public DrugDocuments keyPoints(List<KeyPoint> value) {
        this.keyPoints = value;
        return this;
    }

    public DrugDocuments mechanisms(List<CitedText> value) {
        this.mechanisms = value;
        return this;
    }

    public DrugDocuments onset(CitedText value) {
        this.onset = value;
        return this;
    }

    public DrugDocuments stopping(CitedText value) {
        this.stopping = value;
        return this;
    }

    public DrugDocuments sections(List<Section> value) {
        this.sections = value;
        return this;
    }

    public DrugDocuments dependenceRisk(Rating value) {
        this.dependenceRisk = value;
        return this;
    }

    public DrugDocuments sedationPotential(Rating value) {
        this.sedationPotential = value;
        return this;
    }

    public DrugDocuments legalStatus(List<LegalStatus> value) {
        this.legalStatus = value;
        return this;
    }

    public DrugDocuments uses(List<UseDocument> value) {
        this.uses = value;
        return this;
    }

    public DrugDocuments sideEffects(List<DrugSideEffectDocument> value) {
        this.sideEffects = value;
        return this;
    }

    public DrugDocuments warnings(List<WarningDocument> value) {
        this.warnings = value;
        return this;
    }

    public DrugDocuments alternatives(List<AlternativeDocument> value) {
        this.alternatives = value;
        return this;
    }

    public DrugDocuments faq(List<FaqDocument> value) {
        this.faq = value;
        return this;
    }

    public DrugDocuments clinical(Clinical value) {
        this.clinical = value;
        return this;
    }

    public DrugDocuments unknownParts(List<UnknownPart> value) {
        this.unknownParts = value;
        return this;
    }

    public DrugDocuments editorial(Editorial value) {
        this.editorial = value;
        return this;
    }

    public DrugDocuments lastReviewed(LocalDate value) {
        this.lastReviewed = value;
        return this;
    }

    public DrugDocuments reviewDue(LocalDate value) {
        this.reviewDue = value;
        return this;
    }

    public DrugDocument build() {
        return new DrugDocument(
                slug,
                name,
                brands,
                synonyms,
                identifiers,
                drugClass,
                summary,
                summaryCitations,
                keyPoints,
                mechanisms,
                onset,
                stopping,
                sections,
                dependenceRisk,
                sedationPotential,
                legalStatus,
                uses,
                sideEffects,
                warnings,
                alternatives,
                faq,
                clinical,
                unknownParts,
                editorial,
                lastReviewed,
                reviewDue);
    }
}
