package org.monograph.content.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;
import org.monograph.base.terms.Severity;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.condition.AlternativeDocument;
import org.monograph.content.condition.ApprovalStatus;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.TherapyKind;
import org.monograph.content.condition.TreatmentLine;
import org.monograph.content.condition.UseDocument;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.document.SideEffectDocument;
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
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqDocument;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;
import org.monograph.content.sideeffect.DrugSideEffectDocument;
import org.monograph.content.sideeffect.Frequency;
import org.monograph.content.sideeffect.Seriousness;
import org.monograph.content.warning.WarningDocument;
import org.monograph.content.warning.WarningKind;

/// Believable documents in any number, the same for the same seed, for tests and measurements at scale.
public final class Generator {

    private static final int SOURCES = 200;
    private static final int CONDITIONS = 120;
    private static final int SIDE_EFFECTS = 150;
    private static final int CLASSES = 40;
    private static final int WITH_CLASSES = 400;
    private static final String[] SYLLABLES = {
        "va", "lo", "ze", "pa", "mi", "tor", "xi", "ne", "du", "cor", "fe", "li", "ra", "bo", "sta", "qui"
    };
    private static final String[] ENDINGS = {
        "pam", "zine", "done", "pril", "statin", "olol", "mab", "tide", "cillin", "fen"
    };
    private static final String[] WORDS = {
        "people", "often", "feel", "drowsy", "when", "the", "dose", "is", "raised", "quickly", "and", "doctors",
                "review",
        "treatment", "after", "some", "weeks", "because", "risk", "grows", "with", "time", "ask", "before", "you",
                "stop"
    };

    private final long seed;

    public Generator(long seed) {
        this.seed = seed;
    }

    /// Everything that the drugs refer to; to be published before them.
    List<Document> vocabulary() {
        return Stream.<Stream<? extends Document>>of(
                        each(
                                SOURCES,
                                number -> new CitationDocument(
                                        source(number),
                                        CitationKind.values()[number % 8],
                                        "Source " + number,
                                        "Publisher " + number % 20,
                                        null,
                                        null,
                                        LocalDate.of(2020, 1, 1).plusDays(number),
                                        null)),
                        each(CONDITIONS, this::condition),
                        each(
                                SIDE_EFFECTS,
                                number -> new SideEffectDocument(
                                        sideEffect(number),
                                        "Reaction " + number,
                                        "plain reaction " + number,
                                        "system " + number % 12)),
                        each(
                                CLASSES,
                                number -> new InteractantDocument(
                                        drugClass(number),
                                        "Class " + number,
                                        null,
                                        InteractantKind.DRUG_CLASS,
                                        null,
                                        null,
                                        false,
                                        null,
                                        null)))
                .flatMap(documents -> documents)
                .<Document>map(document -> document)
                .toList();
    }

    private static <D> Stream<D> each(int count, IntFunction<D> document) {
        return IntStream.range(0, count).mapToObj(document);
    }

    private ConditionDocument condition(int number) {
        var random = new Random(seed ^ -number);
        return new ConditionDocument(
                conditionSlug(number),
                "Condition " + number,
                sentence(random),
                each(
                                3,
                                therapy -> new Therapy(
                                        "therapy-" + therapy,
                                        "Therapy " + therapy,
                                        TherapyKind.values()[therapy],
                                        sentence(random),
                                        sources(random)))
                        .toList());
    }

    /// The drugs from `from` up to, not including, `to`, both even, with their interactants and interactions.
    List<Document> drugs(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(number -> Stream.concat(Stream.of(drug(number), interactant(number)), interaction(number)))
                .toList();
    }

    private InteractantDocument interactant(int number) {
        var name = name(number);
        return new InteractantDocument(
                slug(number),
                name,
                null,
                InteractantKind.DRUG,
                slug(number),
                List.of(new Membership(drugClass(number % CLASSES), List.of(source(number % SOURCES)))),
                null,
                null,
                null);
    }

    /// Of the first drugs with classes, so that a class has some; of the others two by two.
    private Stream<Document> interaction(int number) {
        if (number < WITH_CLASSES) {
            return Stream.of(interaction(number, drugClass(new Random(seed + number).nextInt(CLASSES)), slug(number)));
        }
        return number % 2 == 0 ? Stream.of(interaction(number, slug(number), slug(number + 1))) : Stream.of();
    }

    private InteractionDocument interaction(int number, String first, String second) {
        var random = new Random(seed + 7L * number);
        return new InteractionDocument(
                "pair-%05d".formatted(number),
                first,
                second,
                pick(random, Severity.values()),
                pick(random, InteractionAction.values()),
                sentence(random),
                null,
                sentence(random),
                EvidenceLevel.UNKNOWN,
                sources(random));
    }

    DrugDocument drug(int number) {
        return drug(number, 0);
    }

    /// The same drug, as it is told by another edition.
    DrugDocument drug(int number, int edition) {
        var random = new Random((seed + 131L * edition) * 1_000_003 + number);
        var conditions = random.ints(0, CONDITIONS)
                .distinct()
                .limit(4)
                .mapToObj(Generator::conditionSlug)
                .toList();
        var effects = random.ints(0, SIDE_EFFECTS)
                .distinct()
                .limit(12)
                .mapToObj(Generator::sideEffect)
                .toList();
        var reviewed = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(600));
        return new DrugDocument(
                slug(number),
                name(number),
                each(
                                2,
                                brand -> new Brand(
                                        name(number + 31 * (brand + 1)) + brand,
                                        List.of(Route.ORAL),
                                        List.of(Jurisdiction.US)))
                        .toList(),
                List.of("synonym of " + name(number)),
                List.of(new DrugIdentifier(
                        IdentifierSystem.UNII, "%010d".formatted(number), IdentifierScope.INGREDIENT)),
                "Class " + number % CLASSES,
                sentence(random) + " " + sentence(random),
                sources(random),
                each(6, point -> new KeyPoint("point-" + point, "Point " + point, sentence(random), sources(random)))
                        .toList(),
                List.of(new CitedText("mechanism", sentence(random), sources(random))),
                new CitedText(null, sentence(random), sources(random)),
                new CitedText(null, sentence(random), sources(random)),
                Stream.of("starting-and-adjusting", "stopping", "get-help", "more-information")
                        .map(section -> new Section(
                                section,
                                "About " + section,
                                sentence(random) + " Call 911, 999 or 112. " + sentence(random),
                                sources(random)))
                        .toList(),
                new Rating(pick(random, RatingLevel.values()), sentence(random), sources(random)),
                new Rating(pick(random, RatingLevel.values()), sentence(random), sources(random)),
                List.of(new LegalStatus(Jurisdiction.US, "Agency", random.nextBoolean(), null, true, sources(random))),
                conditions.stream()
                        .map(condition -> new UseDocument(
                                "use-" + condition,
                                condition,
                                Jurisdiction.US,
                                null,
                                pick(random, ApprovalStatus.values()),
                                pick(random, TreatmentLine.values()),
                                sentence(random),
                                null,
                                null,
                                pick(random, EvidenceLevel.values()),
                                sources(random)))
                        .toList(),
                effects.stream()
                        .map(effect -> new DrugSideEffectDocument(
                                "effect-" + effect,
                                effect,
                                pick(random, Seriousness.values()),
                                null,
                                List.of(frequency(random)),
                                null,
                                null,
                                sources(random)))
                        .toList(),
                each(
                                8,
                                warning -> new WarningDocument(
                                        "warning-" + warning,
                                        WarningKind.values()[(number + warning) % WarningKind.values().length],
                                        "Warning " + warning,
                                        sentence(random) + " " + sentence(random),
                                        null,
                                        pick(random, Severity.values()),
                                        warning % 3 == 0 ? Jurisdiction.US : null,
                                        null,
                                        null,
                                        null,
                                        sources(random)))
                        .toList(),
                conditions.stream()
                        .map(condition -> alternative(number, condition, random))
                        .toList(),
                each(
                                5,
                                entry -> new FaqDocument(
                                        "question-" + entry,
                                        "Question " + entry + "?",
                                        sentence(random) + " " + sentence(random),
                                        pick(random, FaqAspect.values()),
                                        sources(random)))
                        .toList(),
                reviewed,
                reviewed.plusYears(1));
    }

    /// Now another drug, the one beside it, and now a therapy.
    private static AlternativeDocument alternative(int number, String condition, Random random) {
        var drug = random.nextBoolean();
        return new AlternativeDocument(
                "instead-" + condition,
                condition,
                drug ? slug(number ^ 1) : null,
                drug ? null : "therapy-" + random.nextInt(3),
                sentence(random),
                sources(random));
    }

    private Frequency frequency(Random random) {
        var min = random.nextInt(400) / 10.0;
        return new Frequency(
                null,
                min,
                min + random.nextInt(50) / 10.0,
                random.nextInt(100) / 10.0,
                100 + random.nextInt(900),
                100 + random.nextInt(900),
                null,
                "10 mg",
                sources(random));
    }

    private static List<String> sources(Random random) {
        return random.ints(0, SOURCES)
                .distinct()
                .limit(1 + random.nextInt(2))
                .mapToObj(Generator::source)
                .toList();
    }

    private static String sentence(Random random) {
        var text = new StringBuilder();
        IntStream.range(0, 10 + random.nextInt(8))
                .forEach(_ -> text.append(pick(random, WORDS)).append(' '));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1).strip() + ".";
    }

    private static <T> T pick(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    static String slug(int number) {
        return "drug-%05d".formatted(number);
    }

    private String name(int number) {
        var random = new Random(seed + number);
        var name = pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, SYLLABLES) + pick(random, ENDINGS);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1) + " " + number;
    }

    private static String source(int number) {
        return "source-%03d".formatted(number);
    }

    private static String conditionSlug(int number) {
        return "condition-%03d".formatted(number);
    }

    private static String sideEffect(int number) {
        return "reaction-%03d".formatted(number);
    }

    static String drugClass(int number) {
        return "class-%02d".formatted(number);
    }
}
