package org.monograph.content.search;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.monograph.base.terms.Folded;
import org.monograph.content.faq.FaqAspect;
import org.monograph.content.faq.FaqEntry;
import org.monograph.content.naming.EditDistance;
import org.monograph.content.warning.Warning;
import org.monograph.content.warning.WarningKind;

/// Safety first: whoever names a danger gets the warning or the answer about it before the general page. This is the
/// whole rule: the words that name a danger, and the kinds of warnings and aspects of questions that answer it. A
/// heading that names a danger answers it too. The words are searched as if each such statement held them, so that
/// who types "cold turkey" finds what is written of stopping.
enum Danger {
    OVERDOSE(
            Set.of(WarningKind.OVERDOSE),
            "overdose, overdosed, overdosing, over dose, od, oded, too much, too many, poisoned, poisoning, double dose, lethal dose,"
                    + " fatal dose, whole bottle, entire bottle, unconscious, swallowed, child ate, child took, kid ate, kid took,"
                    + " toddler ate, toddler took, baby ate, son ate, daughter ate, dog ate, cat ate"),
    PREGNANCY(
            Set.of(WarningKind.PREGNANCY),
            "pregnant, pregnancy, unborn, expecting, newborn, fetus, foetus, fetal, trimester, birth defect, birth defects,"
                    + " trying for a baby, conceive"),
    BREASTFEEDING(
            Set.of(WarningKind.BREASTFEEDING),
            "breastfeeding, breastfeed, breast feeding, breast feed, breast milk, nursing, lactation"),
    DRIVING(Set.of(WarningKind.DRIVING), "drive, drives, driving, driver, car, machines, machinery"),
    STOPPING(
            Set.of(WarningKind.WITHDRAWAL),
            Set.of(FaqAspect.STOPPING),
            "stop, stops, stopped, stopping, quit, quitting, withdrawal, withdrawals, cold turkey, wean, weaning, taper, tapering,"
                    + " come off, coming off, run out, ran out, running out, discontinue, missed dose, skipped"),
    SUICIDE(
            Set.of(WarningKind.MENTAL_HEALTH),
            "suicide, suicidal, kill myself, killing myself, end my life, ending my life, self harm, hurt myself,"
                    + " want to die, don't want to live, dont want to live, not want to live, don't wanna live, no reason to live,"
                    + " nothing to live for, better off dead, wish i was dead, wish i were dead, want to be dead, end it all,"
                    + " ending it all, take my life, taking my life, take my own life, end my own life") {
        /// Such a warning may be about hallucinations.
        @Override
        boolean isAnsweredBy(Warning warning) {
            return super.isAnsweredBy(warning) && namedIn(warning.text).contains(this);
        }
    },
    ALCOHOL(Set.of(), "alcohol, drink, drinking, drunk, beer, wine, booze, vodka, whisky, whiskey, rum, gin"),
    DEPRESSANTS(
            Set.of(WarningKind.CNS_DEPRESSION),
            "opioid, opioids, opiate, opiates, codeine, morphine, oxycodone, heroin, fentanyl, methadone,"
                    + " tramadol, percocet, oxycontin, hydrocodone, vicodin, sedatives, painkillers"),
    DEPENDENCE(
            Set.of(WarningKind.DEPENDENCE, WarningKind.MISUSE),
            "addiction, addictive, addicted, dependence, dependent, hooked, habit forming, misuse, abuse"),
    AGE(Set.of(WarningKind.OLDER_ADULTS), "elderly, older people, older adults, old age, seniors"),
    KIDNEY(Set.of(WarningKind.KIDNEY), "kidney, kidneys, kidney disease, kidney failure, renal, dialysis"),
    LIVER(Set.of(WarningKind.LIVER), "liver, liver disease, liver failure, hepatic, hepatitis, jaundice, cirrhosis"),
    CONTRAINDICATION(
            Set.of(WarningKind.CONTRAINDICATION),
            "contraindication, contraindications, contraindicated, must not take, should not take"),
    BOX(Set.of(WarningKind.BOXED), "boxed warning, black box");

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_ERROR = 6;
    /// One letter from a danger's, and no error: a slipped disc is not a skipped dose.
    private static final Set<String> NO_ERRORS = Set.of("slipped");

    private final Set<WarningKind> kinds;
    private final Set<FaqAspect> aspects;
    private final List<String> words;

    Danger(Set<WarningKind> kinds, String words) {
        this(kinds, Set.of(), words);
    }

    Danger(Set<WarningKind> kinds, Set<FaqAspect> aspects, String words) {
        this.kinds = kinds;
        this.aspects = aspects;
        this.words = Stream.of(words.split(", *")).map(Danger::spaced).toList();
    }

    static Set<Danger> answeredBy(Warning warning) {
        var answered = namedIn(warning.title);
        Stream.of(values()).filter(danger -> danger.isAnsweredBy(warning)).forEach(answered::add);
        return answered;
    }

    boolean isAnsweredBy(Warning warning) {
        return kinds.contains(warning.kind);
    }

    static Set<Danger> answeredBy(FaqEntry entry) {
        var answered = namedIn(entry.question);
        Stream.of(values())
                .filter(danger -> danger.aspects.contains(entry.aspect))
                .forEach(answered::add);
        return answered;
    }

    /// The dangers that a text has the words of.
    static Set<Danger> namedIn(String text) {
        var words = " " + spaced(text) + " ";
        return having(word -> words.contains(" " + word + " "));
    }

    /// The dangers that a search names, even with a typing error, or with a last word that is not yet typed to its end.
    static Set<Danger> namedInSearch(String search) {
        var words = Stream.of(spaced(search).split(" "))
                .filter(word -> !NO_ERRORS.contains(word))
                .toList();
        var named = namedIn(search);
        named.addAll(having(word -> word.length() >= SHORTEST_WITH_ERROR
                && words.stream().anyMatch(typed -> EditDistance.isAtMost(1, typed, word))));
        // who does not want to live asks for nothing about the liver
        if (!named.contains(SUICIDE)) {
            var typed = " " + spaced(search);
            named.addAll(having(word -> isBegunAtTheEndOf(typed, word)));
        }
        return named;
    }

    /// Of several words only the last may be unfinished: "take" does not begin "take my life".
    private static boolean isBegunAtTheEndOf(String typed, String word) {
        return IntStream.range(Math.max(SHORTEST_BEGINNING, word.lastIndexOf(' ') + 2), word.length())
                .anyMatch(length -> typed.endsWith(" " + word.substring(0, length)));
    }

    private static Set<Danger> having(Predicate<String> one) {
        return Stream.of(values())
                .filter(danger -> danger.words.stream().anyMatch(one))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Danger.class)));
    }

    /// Its words, folded, with one space between two.
    static String spaced(String text) {
        return Folded.of(text).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /// What statements that answer these dangers are searched by besides their own text.
    static String words(Collection<Danger> dangers) {
        return dangers.stream().flatMap(danger -> danger.words.stream()).collect(joining(", "));
    }
}
