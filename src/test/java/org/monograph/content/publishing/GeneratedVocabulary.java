package org.monograph.content.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.content.citation.CitationKind;
import org.monograph.content.citation.SourceAccess;
import org.monograph.content.condition.Therapy;
import org.monograph.content.condition.TherapyKind;
import org.monograph.content.document.CitationDocument;
import org.monograph.content.document.ConditionDocument;
import org.monograph.content.document.Document;
import org.monograph.content.document.InteractantDocument;
import org.monograph.content.document.SideEffectDocument;
import org.monograph.content.interactant.InteractantKind;

/// The citations, conditions, side effects and drug classes that generated drugs refer to, by number.
final class GeneratedVocabulary {

    static final int CITATIONS = 200;
    static final int CONDITIONS = 120;
    static final int SIDE_EFFECTS = 150;
    static final int CLASSES = 40;

    private GeneratedVocabulary() {}

    static List<Document> documents(long seed) {
        return Stream.of(
                        each(CITATIONS, GeneratedVocabulary::citationDocument),
                        each(CONDITIONS, number -> conditionDocument(number, seed)),
                        each(SIDE_EFFECTS, GeneratedVocabulary::sideEffectDocument),
                        each(CLASSES, GeneratedVocabulary::classDocument))
                .flatMap(documents -> documents)
                .toList();
    }

    private static Stream<Document> each(int count, IntFunction<Document> document) {
        return IntStream.range(0, count).mapToObj(document);
    }

    private static Document citationDocument(int number) {
        var published = LocalDate.of(2020, 1, 1).plusDays(number);
        return new CitationDocument(
                citation(number),
                CitationKind.values()[number % 8],
                "Source " + number,
                "Publisher " + number % 20,
                "https://source.example/" + number,
                null,
                published,
                published.plusDays(1),
                Jurisdiction.GB,
                "Product " + number,
                null,
                number % 3 == 0 ? SourceAccess.EXCERPT : SourceAccess.FULL);
    }

    private static Document conditionDocument(int number, long seed) {
        var random = new RandomContent(seed ^ -number);
        return new ConditionDocument(
                condition(number),
                "Condition " + number,
                List.of("complaint " + number),
                random.sentence(),
                IntStream.range(0, 3)
                        .mapToObj(therapy -> new Therapy(
                                therapy(therapy),
                                "Therapy " + therapy,
                                TherapyKind.values()[therapy],
                                random.sentence(),
                                random.citations()))
                        .toList(),
                null);
    }

    private static Document sideEffectDocument(int number) {
        return new SideEffectDocument(
                sideEffect(number),
                "Reaction " + number,
                "plain reaction " + number,
                List.of("trouble " + number),
                "system " + number % 12,
                null);
    }

    private static Document classDocument(int number) {
        return new InteractantDocument(
                drugClass(number),
                "Class " + number,
                null,
                InteractantKind.DRUG_CLASS,
                null,
                null,
                null,
                false,
                null,
                null,
                null);
    }

    static String citation(int number) {
        return "source-%03d".formatted(number);
    }

    static String condition(int number) {
        return "condition-%03d".formatted(number);
    }

    static String therapy(int number) {
        return "therapy-" + number;
    }

    static String sideEffect(int number) {
        return "reaction-%03d".formatted(number);
    }

    static String drugClass(int number) {
        return "class-%02d".formatted(number);
    }
}
