package org.monograph.content.publishing;

import static org.monograph.content.publishing.GeneratedVocabulary.drugClass;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.EvidenceLevel;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Severity;
import org.monograph.content.document.Document;
import org.monograph.content.document.DrugDocument;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.InteractionDocument;
import org.monograph.content.interactant.EffectMeasure;
import org.monograph.content.interactant.EffectSize;
import org.monograph.content.interactant.InteractantKind;
import org.monograph.content.interactant.InteractionAction;
import org.monograph.content.interactant.Membership;
import org.monograph.content.interactant.Washout;
import org.monograph.content.scope.Scope;

/// Generates any number of realistic documents for tests and benchmarks. Equal seeds give equal documents.
public final class Generator {

    /// Drugs below this number interact with a class, the others in pairs.
    private static final int WITH_CLASSES = 400;

    private final long seed;

    public Generator(long seed) {
        this.seed = seed;
    }

    /// Everything that the drugs refer to, to be published before them.
    List<Document> vocabulary() {
        return GeneratedVocabulary.documents(seed);
    }

    /// The drugs from `from` up to, not including, `to`, with their interactants and interactions.
    ///
    /// @param from even, as `to`: neighbours refer to each other
    List<Document> drugs(int from, int to) {
        return IntStream.range(from, to)
                .boxed()
                .flatMap(number -> Stream.concat(Stream.of(drug(number), interactant(number)), interaction(number)))
                .toList();
    }

    private DrugDocument drug(int number) {
        return drug(number, 0);
    }

    /// @param edition equal for equal text
    DrugDocument drug(int number, int edition) {
        var random = new RandomContent((seed + 131L * edition) * 1_000_003 + number);
        return new GeneratedDrug(number, random, this::name).document();
    }

    private String name(int number) {
        return new RandomContent(seed + number).name() + " " + number;
    }

    private InteractantDocument interactant(int number) {
        var membership = new Membership(
                drugClass(number % GeneratedVocabulary.CLASSES),
                List.of(GeneratedVocabulary.citation(number % GeneratedVocabulary.CITATIONS)));
        return new InteractantDocument(
                slug(number),
                name(number),
                null,
                InteractantKind.DRUG,
                slug(number),
                List.of(membership),
                null,
                null,
                null,
                null,
                null);
    }

    private Stream<Document> interaction(int number) {
        if (number < WITH_CLASSES) {
            var drugClass = new RandomContent(seed + number).number(GeneratedVocabulary.CLASSES);
            return Stream.of(interaction(number, drugClass(drugClass), slug(number)));
        }
        return number % 2 == 0 ? Stream.of(interaction(number, slug(number), slug(number + 1))) : Stream.of();
    }

    private InteractionDocument interaction(int number, String first, String second) {
        var random = new RandomContent(seed + 7L * number);
        return new InteractionDocument(
                "pair-%05d".formatted(number),
                first,
                second,
                random.pick(Severity.values()),
                random.pick(InteractionAction.values()),
                random.sentence(),
                null,
                random.sentence(),
                EvidenceLevel.UNKNOWN,
                number % 4 == 0 ? Scope.of(Jurisdiction.US, null) : null,
                List.of(new EffectSize(first, EffectMeasure.AUC, 2.5, null)),
                List.of(new Washout(second, 14)),
                random.citations());
    }

    static String slug(int number) {
        return "drug-%05d".formatted(number);
    }
}
