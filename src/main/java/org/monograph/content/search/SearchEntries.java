package org.monograph.content.search;

import static java.util.stream.Collectors.joining;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.monograph.base.published.Published;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.condition.Condition;
import org.monograph.content.drug.CitedText;
import org.monograph.content.drug.Drug;
import org.monograph.content.emergency.EmergencyAdvice;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.sideeffect.SideEffect;
import org.monograph.content.statement.Statement;
import org.monograph.content.text.PlainText;
import org.monograph.content.warning.Warning;

/// Makes the search entries of published rows.
final class SearchEntries {

    private static final Map<FaqAspect, List<String>> QUESTION_WORDS =
            PhraseFile.read("question-words.yaml", EnumSet.complementOf(EnumSet.of(FaqAspect.OTHER)));

    private SearchEntries() {}

    /// Initializes the class, which reads the words of questions.
    static void load() {}

    /// @return empty for a row of a kind that cannot be found by a search
    static Optional<SearchEntry> of(Published row) {
        return Optional.ofNullable(
                switch (row) {
                    case Drug drug -> drug(drug);
                    case Condition condition -> condition(condition);
                    case SideEffect effect -> sideEffect(effect);
                    case Warning warning -> warning(warning);
                    case FaqEntry entry -> answer(entry);
                    case EmergencyAdvice advice -> emergency(advice);
                    default -> null;
                });
    }

    private static SearchEntry drug(Drug drug) {
        var entry = entry(SearchKind.DRUG, drug.slug, null, drug);
        entry.heading = drug.name;
        entry.names = PlainText.commaSeparated(names(drug));
        entry.keywords = PlainText.commaSeparated(drug.identifiers.stream()
                .map(code -> code.system() + " " + code.code())
                .toList());
        entry.called = folded(
                Stream.concat(names(drug).stream(), drug.identifiers.stream().map(code -> code.code())));
        entry.title = PlainText.joined(Stream.of(drug.drugClass));
        entry.summary = PlainText.joined(Stream.concat(
                Stream.of(drug.summary),
                drug.keyPoints.stream().flatMap(point -> Stream.of(point.title(), point.text()))));
        entry.body = PlainText.joined(longText(drug));
        return entry;
    }

    private static Stream<String> longText(Drug drug) {
        return Stream.of(
                        drug.sections.stream()
                                .flatMap(section ->
                                        Stream.of(section.heading(), PlainText.ofCommonMark(section.body()))),
                        drug.mechanisms.stream().map(CitedText::text),
                        Stream.ofNullable(drug.onset).map(CitedText::text),
                        Stream.of(drug.stopping.text(), drug.dependenceRisk.text(), drug.sedationPotential.text()))
                .flatMap(texts -> texts);
    }

    private static SearchEntry condition(Condition condition) {
        var entry = entry(SearchKind.CONDITION, condition.slug, null, condition);
        entry.heading = condition.name;
        entry.names = PlainText.of(condition.name);
        entry.called = folded(Stream.concat(Stream.of(condition.name), condition.synonyms.stream()));
        entry.about = PlainText.commaSeparated(condition.synonyms);
        entry.summary = PlainText.joined(Stream.of(condition.description));
        entry.body = PlainText.joined(
                condition.therapies.stream().flatMap(therapy -> Stream.of(therapy.name(), therapy.description())));
        return entry;
    }

    private static SearchEntry sideEffect(SideEffect effect) {
        var entry = entry(SearchKind.SIDE_EFFECT, effect.slug, null, effect);
        entry.heading = effect.name;
        entry.names = PlainText.commaSeparated(
                Stream.of(effect.name, effect.plainName).distinct().toList());
        entry.called = folded(Stream.concat(Stream.of(effect.name, effect.plainName), effect.synonyms.stream()));
        entry.about = PlainText.commaSeparated(effect.synonyms);
        entry.summary = PlainText.joined(Stream.of(effect.bodySystem));
        return entry;
    }

    private static SearchEntry warning(Warning warning) {
        var entry = statement(SearchKind.WARNING, warning, Danger.topicsOf(warning));
        entry.heading = warning.title;
        entry.title = PlainText.joined(Stream.of(warning.title));
        entry.called = folded(warning.synonyms.stream());
        entry.keywords = Stream.of(entry.keywords, PlainText.commaSeparated(warning.synonyms))
                .filter(words -> !words.isEmpty())
                .collect(joining(". "));
        entry.summary = PlainText.joined(Stream.concat(Stream.of(warning.text), warning.parts.stream()));
        return entry;
    }

    private static SearchEntry answer(FaqEntry answer) {
        var entry = statement(SearchKind.FAQ_ENTRY, answer, Danger.topicsOf(answer));
        entry.heading = answer.question;
        entry.title = PlainText.joined(Stream.of(answer.question));
        entry.called = folded(Stream.of(answer.question));
        entry.summary = PlainText.joined(Stream.of(answer.answer));
        entry.keywords += ". " + String.join(", ", QUESTION_WORDS.getOrDefault(answer.aspect, List.of()));
        return entry;
    }

    private static SearchEntry emergency(EmergencyAdvice advice) {
        var entry = entry(SearchKind.EMERGENCY, advice.slug, null, advice);
        entry.heading = advice.title;
        entry.advice = PlainText.joined(advice.steps.stream());
        return entry;
    }

    private static SearchEntry statement(SearchKind kind, Statement statement, Set<Danger> dangers) {
        var entry = entry(kind, statement.ofDrug.slug, statement.statementKey, statement.ofDrug);
        entry.about = PlainText.commaSeparated(names(statement.ofDrug));
        entry.dangers = dangers.stream().map(Danger::name).toArray(String[]::new);
        entry.keywords = Danger.keywords(dangers);
        return entry;
    }

    private static SearchEntry entry(SearchKind kind, String slug, String key, Published document) {
        var entry = new SearchEntry();
        entry.kind = kind;
        entry.slug = slug;
        entry.statementKey = key;
        entry.nodeId = kind.nodeText(slug, key);
        entry.document = document.getClass().getSimpleName() + ":" + slug;
        entry.documentRow = document.key;
        return entry;
    }

    private static List<String> names(Drug drug) {
        return Stream.of(Stream.of(drug.name), drug.getBrandNames().stream(), drug.synonyms.stream())
                .flatMap(names -> names)
                .distinct()
                .toList();
    }

    private static String[] folded(Stream<String> names) {
        return names.map(Folded::of).distinct().toArray(String[]::new);
    }
}
