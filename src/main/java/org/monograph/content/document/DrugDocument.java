package org.monograph.content.document;

import static java.util.stream.Collectors.toSet;
import static org.monograph.content.statement.ProblemCode.INVALID_VALUE;
import static org.monograph.content.statement.ProblemCode.MISSING_VALUE;
import static org.monograph.content.statement.ProblemCode.UNKNOWN_REFERENCE;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.Lists;
import org.monograph.base.terms.Slug;
import org.monograph.content.citation.Cited;
import org.monograph.content.clinical.Clinical;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Disclaimer;
import org.monograph.content.drug.Drug;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.KeyPoint;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.Section;
import org.monograph.content.drug.Supplement;
import org.monograph.content.editorial.Editorial;
import org.monograph.content.editorial.UnknownPart;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.link.Anchors;
import org.monograph.content.link.SectionLinks;
import org.monograph.content.naming.DrugName;
import org.monograph.content.scope.Scope;
import org.monograph.content.sideeffect.DrugSideEffectDocument;
import org.monograph.content.statement.DocumentProblem;
import org.monograph.content.statement.DocumentReference;
import org.monograph.content.statement.StatementDocument;
import org.monograph.content.warning.WarningDocument;

public record DrugDocument(
        @NotNull @Pattern(regexp = Slug.FORM) String slug,
        @NotBlank String name,
        List<@NotNull @Valid Brand> brands,
        List<@NotBlank String> synonyms,
        List<@NotNull @Valid DrugIdentifier> identifiers,
        @NotBlank String drugClass,
        @NotBlank String summary,
        @NotEmpty(message = Cited.NEEDED) List<@NotNull @Pattern(regexp = Slug.FORM) String> summaryCitations,
        @NotEmpty List<@NotNull @Valid KeyPoint> keyPoints,
        @NotEmpty List<@NotNull @Valid CitedText> mechanisms,
        @Valid CitedText onset,
        @NotNull @Valid CitedText stopping,
        List<@NotNull @Valid Section> sections,
        @NotNull @Valid Rating dependenceRisk,
        @NotNull @Valid Rating sedationPotential,
        List<@NotNull @Valid LegalStatus> legalStatus,
        @Size(max = MAX_STATEMENTS) List<@NotNull @Valid UseDocument> uses,
        @Size(max = MAX_STATEMENTS) List<@NotNull @Valid DrugSideEffectDocument> sideEffects,
        @NotEmpty @Size(max = MAX_STATEMENTS) List<@NotNull @Valid WarningDocument> warnings,
        @Size(max = MAX_STATEMENTS) List<@NotNull @Valid AlternativeDocument> alternatives,
        @Size(max = MAX_STATEMENTS) List<@NotNull @Valid FaqDocument> faq,
        @Valid Clinical clinical,
        @Size(max = 150) List<@NotNull @Valid UnknownPart> unknownParts,
        @Valid Editorial editorial,
        @NotNull LocalDate lastReviewed,
        @NotNull LocalDate reviewDue)
        implements Document {

    static final String KIND = "drug";
    /// Of one kind. Readers get all statements of a kind in one list, without pages.
    static final int MAX_STATEMENTS = 300;

    public DrugDocument {
        brands = Lists.asEmpty(brands);
        synonyms = Lists.asEmpty(synonyms);
        identifiers = Lists.asEmpty(identifiers);
        summaryCitations = Lists.asEmpty(summaryCitations);
        keyPoints = Lists.asEmpty(keyPoints);
        mechanisms = Lists.asEmpty(mechanisms);
        sections = Lists.asEmpty(sections);
        legalStatus = Lists.asEmpty(legalStatus);
        uses = Lists.asEmpty(uses);
        sideEffects = Lists.asEmpty(sideEffects);
        warnings = Lists.asEmpty(warnings);
        alternatives = Lists.asEmpty(alternatives);
        faq = Lists.asEmpty(faq);
        unknownParts = Lists.asEmpty(unknownParts);
    }

    /// The lists of statements, all kinds of them.
    private Stream<List<? extends StatementDocument>> statements() {
        return Stream.of(uses, sideEffects, warnings, alternatives, faq);
    }

    /// Named like the component, at whose path the problem is reported.
    @AssertTrue(message = "must be after lastReviewed")
    boolean isReviewDue() {
        return lastReviewed == null || reviewDue == null || reviewDue.isAfter(lastReviewed);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Stream<DocumentReference> references() {
        var disclaimer = new DocumentReference(Disclaimer.class, Disclaimer.SLUG, "slug");
        return Stream.of(
                        Stream.of(disclaimer),
                        statements().flatMap(DrugDocument::present).flatMap(StatementDocument::references),
                        ClinicalReferences.of(clinical),
                        SectionLinks.references(presentSections()))
                .flatMap(references -> references);
    }

    @Override
    public Stream<DocumentProblem> problems() {
        return Stream.of(
                        unusedConditions(),
                        misfitSedation(),
                        FormerColumns.problems(this),
                        unnamedMechanisms(),
                        SectionLinks.problems(presentSections(), () -> Anchors.of(DocumentFormat.tree(this))))
                .flatMap(problems -> problems);
    }

    private Stream<DocumentProblem> misfitSedation() {
        return Stream.ofNullable(sedationPotential)
                .filter(rating -> rating.numbers() != null && rating.level() != null)
                .flatMap(rating -> rating.numbers().level().stream()
                        .filter(level -> level != rating.level())
                        .map(level -> new DocumentProblem(
                                INVALID_VALUE,
                                "sedationPotential.level",
                                "must be %s by its numbers: HIGH from 30 people in 100 more than on placebo, MODERATE from 10, else LOW"
                                        .formatted(level))));
    }

    private Stream<DocumentProblem> unnamedMechanisms() {
        return present(mechanisms)
                .filter(mechanism -> mechanism.key() == null)
                .map(_ -> new DocumentProblem(MISSING_VALUE, "mechanisms", "each needs a key"));
    }

    private Stream<DocumentProblem> unusedConditions() {
        var conditions = present(uses)
                .map(UseDocument::condition)
                .filter(Objects::nonNull)
                .collect(toSet());
        return present(alternatives)
                .filter(alternative -> !conditions.contains(alternative.condition()))
                .map(alternative -> new DocumentProblem(
                        INVALID_VALUE,
                        "alternatives." + alternative.key() + ".condition",
                        "the drug has no use for this condition; its uses are for " + conditions));
    }

    /// The sections that are not null.
    public List<Section> presentSections() {
        return present(sections).toList();
    }

    /// The parts that the document has, or says to be unknown.
    public List<PresentPart> parts() {
        return DrugParts.of(this);
    }

    /// Slugs of the conditions for which the document recommends a therapy.
    public Stream<String> conditionsOfTherapies() {
        return present(alternatives)
                .filter(alternative -> alternative.therapy() != null)
                .map(AlternativeDocument::condition);
    }

    /// @param therapies by the condition's slug; without conditions that do not exist
    public Stream<DocumentProblem> unknownTherapies(Map<String, List<Therapy>> therapies) {
        return present(alternatives)
                .filter(alternative -> therapies.containsKey(alternative.condition()))
                .filter(alternative -> alternative.isUnknownAmong(therapies.get(alternative.condition())))
                .map(alternative -> new DocumentProblem(
                        UNKNOWN_REFERENCE,
                        "alternatives." + alternative.key() + ".therapy",
                        "the condition %s has no therapy with the slug %s"
                                .formatted(alternative.condition(), alternative.therapy())));
    }

    /// The items that are not null. Null items have a constraint, and must not hide other problems.
    private static <T> Stream<T> present(List<T> items) {
        return items.stream().filter(Objects::nonNull);
    }

    @Override
    public Class<Drug> entity() {
        return Drug.class;
    }

    @Override
    public List<Published> published(Publication publication) {
        var drug = drug(publication);
        var rows = new ArrayList<Published>(List.of(drug));
        rows.addAll(DrugName.of(drug, brands, synonyms, identifiers));
        statements().forEach(list -> {
            for (int position = 0; position < list.size(); position++) {
                rows.add(list.get(position).published(drug, position));
            }
        });
        return rows;
    }

    private Drug drug(Publication publication) {
        var drug = new Drug();
        drug.slug = slug;
        drug.publication = publication;
        drug.name = name;
        drug.sortName = Folded.of(name);
        drug.brands = brands;
        drug.synonyms = synonyms;
        drug.identifiers = identifiers;
        drug.drugClass = drugClass;
        drug.summary = summary;
        drug.summaryCitationSlugs = summaryCitations;
        drug.keyPoints =
                keyPoints.stream().map(point -> point.with(Scope.EVERYWHERE)).toList();
        drug.mechanisms =
                mechanisms.stream().map(text -> text.with(Scope.EVERYWHERE)).toList();
        drug.onset = onset;
        drug.stopping = stopping;
        drug.sections = sections.stream()
                .map(section -> section.with(null, Scope.EVERYWHERE))
                .toList();
        drug.dependenceRisk = dependenceRisk.with(null);
        drug.sedationPotential = sedationPotential.with(null);
        drug.supplement = Supplement.of(keyPoints, sections, mechanisms, dependenceRisk, sedationPotential);
        drug.legalStatuses = legalStatus;
        drug.clinical = clinical;
        drug.unknownParts = unknownParts;
        drug.editorial = editorial;
        drug.citationSlugs = DocumentFormat.citations(this);
        drug.lastReviewed = lastReviewed;
        drug.reviewDue = reviewDue;
        return drug;
    }
}
