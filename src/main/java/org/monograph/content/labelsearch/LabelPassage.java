package org.monograph.content.labelsearch;

import io.quarkus.hibernate.orm.panache.Panache;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.monograph.content.labelsection.LabelSection;
import org.monograph.content.search.Snippet;

/// The part of a section that shows why it was found. PostgreSQL would look for it in the whole text, of up to 200 KB;
/// it
/// marks words in a short part only.
///
/// @param stems of the words of the search
record LabelPassage(String text, List<String> stems) {

    private static final int LENGTH = 300;
    private static final int BEFORE = 60;
    /// The last letters of a stem and of a word may differ: "pregnanc" and "pregnancy", "dri" and "dry".
    private static final int MIN_STEM = 3;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Cntrl}]+");
    private static final String SQL = """
            select ts_headline('english', passage, websearch_to_tsquery('english', :text), :options)
            from unnest(cast(:passages as text[])) with ordinality as given (passage, place) order by place""";

    static List<String> marked(String search, List<LabelSection> sections, List<String> stems) {
        var passages = sections.stream()
                .map(section -> new LabelPassage(section.getText(), stems).best())
                .toArray(String[]::new);
        return Panache.getSession()
                .createNativeQuery(SQL, String.class)
                .setParameter("text", search)
                .setParameter("passages", passages)
                .setParameter("options", Snippet.WHOLE)
                .getResultList()
                .stream()
                .map(Snippet::html)
                .toList();
    }

    /// The first passage with the most different words of the search.
    String best() {
        var words = WORD.matcher(text);
        var best = 0;
        var most = 0;
        while (most < stems.size() && words.find()) {
            if (isFound(words.group())) {
                var found = wordsFrom(words.start());
                if (found > most) {
                    most = found;
                    best = words.start();
                }
            }
        }
        return around(best);
    }

    private boolean isFound(String word) {
        return stems.stream().anyMatch(stem -> matches(word, stem));
    }

    private static boolean matches(String word, String stem) {
        var beginning = stem.length() > MIN_STEM && stem.endsWith("i") ? stem.substring(0, stem.length() - 1) : stem;
        return word.toLowerCase(Locale.ROOT).startsWith(beginning);
    }

    private int wordsFrom(int start) {
        var words = WORD.matcher(text).region(start, Math.min(text.length(), start + LENGTH - BEFORE));
        var found = new HashSet<String>();
        while (words.find()) {
            stems.stream().filter(stem -> matches(words.group(), stem)).forEach(found::add);
        }
        return found.size();
    }

    private String around(int place) {
        var from = place <= BEFORE ? 0 : text.indexOf(' ', place - BEFORE) + 1;
        var begin = from > place ? place : from;
        var end = begin + LENGTH >= text.length() ? text.length() : text.lastIndexOf(' ', begin + LENGTH);
        var stop = end <= begin ? Math.min(text.length(), begin + LENGTH) : end;
        return (begin == 0 ? "" : "… ")
                + SPACES.matcher(text.substring(begin, stop)).replaceAll(" ")
                + (stop == text.length() ? "" : " …");
    }
}
