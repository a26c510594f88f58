package org.monograph.content.publishing;

import static org.monograph.content.publishing.Generator.slug;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Severity;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.DrugDocuments;
import org.monograph.content.drug.Brand;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.DrugIdentifier;
import org.monograph.content.drug.IdentifierScope;
import org.monograph.content.drug.IdentifierSystem;
import org.monograph.content.drug.KeyPoint;
import org.monograph.content.drug.LegalStatus;
import org.monograph.content.drug.Rating;
import org.monograph.content.drug.RatingLevel;
import org.monograph.content.drug.Section;
import org.monograph.content.editorial.MonographPart;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.scope.Scope;
import org.monograph.content.sideeffect.DrugSideEffectDocument;
import org.monograph.content.sideeffect.Frequency;
import org.monograph.content.sideeffect.Seriousness;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// The document of one generated drug. The order of the random values is part of what a seed stands for.
///
/// @param names of the drugs, by number
record GeneratedDrug(int number, RandomContent random, IntFunction<String> names) {

    static final Map<String, MonographPart> SECTIONS = new TreeMap<>(Map.of(
            "starting-and-adjusting",
            MonographPart.STARTING,
            "stopping",
            MonographPart.STOPPING,
            "get-help",
            MonographPart.GET_HELP,
            "more-information",
            MonographPart.MORE_INFORMATION));

    DrugDocument document() {
        var conditions = random.distinct(GeneratedVocabulary.CONDITIONS, 4).stream()
                .map(GeneratedVocabulary::condition)
                .toList();
        var effects = random.distinct(GeneratedVocabulary.SIDE_EFFECTS, 12).stream()
                .map(GeneratedVocabulary::sideEffect)
                .toList();
        var reviewed = LocalDate.of(2025, 1, 1).plusDays(random.number(600));
        return DrugDocuments.drug(slug(number))
                .name(names.apply(number))
                .brands(each(2, this::brand))
                .synonyms(List.of("synonym of " + names.apply(number)))
                .identifiers(List.of(new DrugIdentifier(
                        IdentifierSystem.UNII, "%010d".formatted(number), IdentifierScope.INGREDIENT)))
                .drugClass("Class " + number % GeneratedVocabulary.CLASSES)
                .summary(random.sentences())
                .summaryCitations(random.citations())
                .keyPoints(each(6, this::keyPoint))
                .mechanisms(List.of(text("mechanism")))
                .onset(text(null))
                .stopping(text(null))
                .sections(SECTIONS.keySet().stream().map(this::section).toList())
                .dependenceRisk(rating())
                .sedationPotential(rating())
                .legalStatus(List.of(
                        new LegalStatus(Jurisdiction.US, "Agency", random.flag(), null, true, random.citations())))
                .uses(conditions.stream().map(this::use).toList())
                .sideEffects(effects.stream().map(this::sideEffect).toList())
                .warnings(each(8, this::warning))
                .alternatives(conditions.stream().map(this::alternative).toList())
                .faq(each(5, this::question))
                // last: they have random values of their own, and leave the others of a seed as they are
                .clinical(new GeneratedClinical(number, conditions).clinical())
                .unknownParts(GeneratedClinical.unknownParts())
                .editorial(GeneratedClinical.editorial(reviewed))
                .lastReviewed(reviewed)
                .reviewDue(reviewed.plusYears(1))
                .build();
    }

    private static <T> List<T> each(int count, IntFunction<T> item) {
        return IntStream.range(0, count).mapToObj(item).toList();
    }

    private Brand brand(int brand) {
        return new Brand(names.apply(number + 31 * (brand + 1)) + brand, List.of(Route.ORAL), List.of(Jurisdiction.US));
    }

    private KeyPoint keyPoint(int point) {
        return new KeyPoint("point-" + point, "Point " + point, random.sentence(), null, random.citations());
    }

    private CitedText text(String key) {
        return new CitedText(key, random.sentence(), null, random.citations());
    }

    private Section section(String slug) {
        return new Section(
                slug,
                SECTIONS.get(slug),
                "About " + slug,
                random.sentence() + " Call 911, 999 or 112. " + random.sentence(),
                null,
                random.citations());
    }

    private Rating rating() {
        return new Rating(random.pick(RatingLevel.values()), random.sentence(), null, random.citations());
    }

    private UseDocument use(String condition) {
        return new UseDocument(
                "use-" + condition,
                condition,
                Scope.of(Jurisdiction.US, null),
                random.pick(ApprovalStatus.values()),
                random.pick(TreatmentLine.values()),
                random.sentence(),
                null,
                null,
                random.pick(EvidenceLevel.values()),
                random.citations());
    }

    private DrugSideEffectDocument sideEffect(String slug) {
        return new DrugSideEffectDocument(
                "effect-" + slug,
                slug,
                random.pick(Seriousness.values()),
                null,
                List.of(frequency()),
                null,
                null,
                random.citations());
    }

    private Frequency frequency() {
        var min = random.number(400) / 10.0;
        return new Frequency(
                null,
                min,
                min + random.number(50) / 10.0,
                random.number(100) / 10.0,
                100 + random.number(900),
                100 + random.number(900),
                null,
                "10 mg",
                random.citations());
    }

    private WarningDocument warning(int warning) {
        return new WarningDocument(
                "warning-" + warning,
                WarningKind.values()[(number + warning) % WarningKind.values().length],
                "Warning " + warning,
                random.sentences(),
                null,
                List.of("danger " + warning),
                random.pick(Severity.values()),
                Scope.of(warning % 3 == 0 ? Jurisdiction.US : null, null),
                null,
                null,
                null,
                random.citations());
    }

    /// The neighbouring drug or a therapy.
    private AlternativeDocument alternative(String condition) {
        var isDrug = random.flag();
        return new AlternativeDocument(
                "instead-" + condition,
                condition,
                isDrug ? slug(number ^ 1) : null,
                isDrug ? null : GeneratedVocabulary.therapy(random.number(3)),
                random.sentence(),
                null,
                random.citations());
    }

    private FaqDocument question(int question) {
        return new FaqDocument(
                "question-" + question,
                "Question " + question + "?",
                random.sentences(),
                random.pick(FaqAspect.values()),
                null,
                random.citations());
    }
}
