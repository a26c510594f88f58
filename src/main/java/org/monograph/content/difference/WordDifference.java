package org.monograph.content.difference;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// The words by which two texts differ.
public final class WordDifference {

    private static final Pattern WORDS =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:['’.,-][\\p{L}\\p{M}\\p{N}]++)*+|\\s++|.", Pattern.DOTALL);

    /// Which of the texts has the words.
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    public record Part(Kind kind, String text) {}

    private final List<String> before;
    private final List<String> after;
    private final WordLimit limit;
    private final List<Part> parts = new ArrayList<>();

    private WordDifference(List<String> before, List<String> after, WordLimit limit) {
        this.before = before;
        this.after = after;
        this.limit = limit;
    }

    /// @param limit beyond which one text takes the place of the other, from their first to their last
    ///     difference
    public static List<Part> between(String before, String after, WordLimit limit) {
        return new WordDifference(words(before), words(after), limit).parts();
    }

    private static List<String> words(String text) {
        return WORDS.matcher(text).results().map(MatchResult::group).toList();
    }

    private List<Part> parts() {
        int place = 0;
        for (var change : changes()) {
            add(Kind.SAME, before.subList(place, change.from));
            add(Kind.REMOVED, before.subList(change.from, change.to));
            add(Kind.ADDED, after.subList(change.fromAfter, change.toAfter));
            place = change.to;
        }
        add(Kind.SAME, before.subList(place, before.size()));
        return parts;
    }

    private void add(Kind kind, List<String> words) {
        if (!words.isEmpty()) {
            parts.add(new Part(kind, String.join("", words)));
        }
    }

    private record Change(int from, int to, int fromAfter, int toAfter) {

        private Change upTo(Change next) {
            return new Change(from, next.to, fromAfter, next.toAfter);
        }
    }

    private List<Change> changes() {
        int start = commonStart(before, after);
        int end = Math.min(
                commonStart(before.reversed(), after.reversed()), Math.min(before.size(), after.size()) - start);
        var from = before.subList(start, before.size() - end);
        var to = after.subList(start, after.size() - end);
        return limit.allows(from.size() + to.size())
                ? joined(changes(start, from, to))
                : List.of(new Change(start, before.size() - end, start, after.size() - end));
    }

    private static int commonStart(List<String> before, List<String> after) {
        int words = 0;
        while (words < before.size()
                && words < after.size()
                && before.get(words).equals(after.get(words))) {
            words++;
        }
        return words;
    }

    private static List<Change> changes(int start, List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>()).getDeltas().stream()
                .map(delta -> new Change(
                        start + delta.getSource().getPosition(),
                        start + delta.getSource().last() + 1,
                        start + delta.getTarget().getPosition(),
                        start + delta.getTarget().last() + 1))
                .toList();
    }

    /// Changes with nothing but space between them are one: "two other words" is read more easily than
    /// twice one.
    private List<Change> joined(List<Change> changes) {
        var joined = new ArrayList<Change>();
        for (var change : changes) {
            if (!joined.isEmpty()
                    && before.subList(joined.getLast().to, change.from).stream().allMatch(String::isBlank)) {
                joined.add(joined.removeLast().upTo(change));
            } else {
                joined.add(change);
            }
        }
        return joined;
    }
}
