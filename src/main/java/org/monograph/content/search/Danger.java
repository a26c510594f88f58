package org.monograph.content.search;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.EditDistance;
import org.monograph.base.terms.Folded;
import org.monograph.base.terms.PhraseFile;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.text.EnglishWords;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

/// A danger that a search may name. For the safety of patients, warnings and answers about it rank before
/// other entries.
///
/// The constants say which kinds of warnings and which aspects of questions are about a danger. The phrases
/// that name it are in `content-rules/dangers.yaml`. A heading or question with such a phrase is about the
/// danger too. The phrases are also keywords of all entries about the danger: "cold turkey" finds what is
/// written about stopping.
enum Danger {
    OVERDOSE(Set.of(WarningKind.OVERDOSE)),
    PREGNANCY(Set.of(WarningKind.PREGNANCY)),
    BREASTFEEDING(Set.of(WarningKind.BREASTFEEDING)),
    DRIVING(Set.of(WarningKind.DRIVING)),
    STOPPING(Set.of(WarningKind.WITHDRAWAL), Set.of(FaqAspect.STOPPING)),
    SUICIDE(Set.of(WarningKind.MENTAL_HEALTH)) {
        /// A warning about mental health may be about something else, such as hallucinations.
        @Override
        boolean isTopicOf(Warning warning) {
            return super.isTopicOf(warning) && namedIn(warning.text).contains(this);
        }
    },
    ALCOHOL(Set.of()),
    DEPRESSANTS(Set.of(WarningKind.CNS_DEPRESSION)),
    DEPENDENCE(Set.of(WarningKind.DEPENDENCE, WarningKind.MISUSE)),
    AGE(Set.of(WarningKind.OLDER_ADULTS)),
    KIDNEY(Set.of(WarningKind.KIDNEY)),
    LIVER(Set.of(WarningKind.LIVER)),
    CONTRAINDICATION(Set.of(WarningKind.CONTRAINDICATION)),
    BOX(Set.of(WarningKind.BOXED));

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<Danger, List<String>> PHRASES = phrases();

    private static final int MIN_LENGTH_OF_BEGINNING = 3;
    private static final int MIN_LENGTH_WITH_ERROR = 6;
    /// Words that look like a misspelled phrase and are none: a slipped disc is not a skipped dose.
    private static final Set<String> NOT_MISSPELLED = Set.of("slipped");

    private final Set<WarningKind> kinds;
    private final Set<FaqAspect> aspects;

    Danger(Set<WarningKind> kinds) {
        this(kinds, Set.of());
    }

    Danger(Set<WarningKind> kinds, Set<FaqAspect> aspects) {
        this.kinds = kinds;
        this.aspects = aspects;
    }

    private static Map<Danger, List<String>> phrases() {
        var phrases = new EnumMap<Danger, List<String>>(Danger.class);
        PhraseFile.read("dangers.yaml", EnumSet.allOf(Danger.class))
                .forEach((danger, list) ->
                        phrases.put(danger, list.stream().map(Danger::words).toList()));
        return phrases;
    }

    /// Initializes the class, which reads the phrases.
    static void load() {}

    static Set<Danger> topicsOf(Warning warning) {
        var topics = namedIn(warning.title);
        Stream.of(values()).filter(danger -> danger.isTopicOf(warning)).forEach(topics::add);
        return topics;
    }

    boolean isTopicOf(Warning warning) {
        return kinds.contains(warning.kind);
    }

    static Set<Danger> topicsOf(FaqEntry entry) {
        var topics = namedIn(entry.question);
        Stream.of(values())
                .filter(danger -> danger.aspects.contains(entry.aspect))
                .forEach(topics::add);
        return topics;
    }

    /// The dangers with a phrase that is in the text.
    static Set<Danger> namedIn(String text) {
        return in(words(text));
    }

    private static Set<Danger> in(String text) {
        var words = " " + text + " ";
        return withPhrase(phrase -> words.contains(" " + phrase + " "));
    }

    /// The dangers that a search names. A phrase may have one typing error, and the last word may be
    /// incomplete.
    static Set<Danger> namedInSearch(String search) {
        var text = words(search);
        var words = Stream.of(text.split(" "))
                .filter(word -> !NOT_MISSPELLED.contains(word))
                .toList();
        var named = in(text);
        named.addAll(withPhrase(phrase -> phrase.length() >= MIN_LENGTH_WITH_ERROR
                && words.stream().anyMatch(word -> EditDistance.isAtMost(1, word, phrase))));
        // "don't want to live" does not begin "liver"
        if (!named.contains(SUICIDE)) {
            var beginning = " " + text;
            named.addAll(withPhrase(phrase -> endsWithBeginningOf(phrase, beginning)));
        }
        return named;
    }

    /// Only the last word of a phrase may be incomplete: "take" does not begin "take my life".
    private static boolean endsWithBeginningOf(String phrase, String text) {
        return IntStream.range(Math.max(MIN_LENGTH_OF_BEGINNING, phrase.lastIndexOf(' ') + 2), phrase.length())
                .anyMatch(length -> text.endsWith(" " + phrase.substring(0, length)));
    }

    private static Set<Danger> withPhrase(Predicate<String> condition) {
        return Stream.of(values())
                .filter(danger -> PHRASES.get(danger).stream().anyMatch(condition))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Danger.class)));
    }

    /// Whether a word is a whole phrase of some danger.
    static boolean isPhrase(String word) {
        return PHRASES.values().stream().anyMatch(phrases -> phrases.contains(word));
    }

    /// Whether any drug may have the danger. The others are substances or parts of a label.
    boolean isOfADrug() {
        return switch (this) {
            case DEPRESSANTS, CONTRAINDICATION, BOX -> false;
            default -> true;
        };
    }

    /// Whether a word is the name of a drug that depresses the nervous system, and not of a class of them.
    static boolean isDepressant(String word) {
        return PHRASES.get(DEPRESSANTS).contains(word) && !EnglishWords.contains(word);
    }

    /// The words of a text, folded and with one space between two; punctuation is removed.
    static String words(String text) {
        return BETWEEN_WORDS.matcher(Folded.of(text)).replaceAll(" ").strip();
    }

    /// All phrases of the dangers, as keywords of an entry about them.
    static String keywords(Collection<Danger> dangers) {
        return dangers.stream().flatMap(danger -> PHRASES.get(danger).stream()).collect(joining(", "));
    }
}
