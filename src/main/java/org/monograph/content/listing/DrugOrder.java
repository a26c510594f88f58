package org.monograph.content.listing;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.graph.Cursor;
import org.monograph.content.drug.Drug;

@Description("The order of drugs. What is equal is ordered by slug.")
public enum DrugOrder {
    @Description("by name, from A to Z, whatever case and accents")
    NAME_ASC("sortName", true, drug -> drug.sortName, name -> name),
    @Description("by name, from Z to A, whatever case and accents")
    NAME_DESC("sortName", false, drug -> drug.sortName, name -> name),
    @Description("what was reviewed last comes first")
    LAST_REVIEWED_DESC("lastReviewed", false, drug -> drug.lastReviewed.toString(), DrugOrder::day),
    @Description("what has to be reviewed first comes first")
    REVIEW_DUE_ASC("reviewDue", true, drug -> drug.reviewDue.toString(), DrugOrder::day);

    private final String key;
    private final boolean ascending;
    private final Function<Drug, String> written;
    private final Function<String, Comparable<?>> read;

    DrugOrder(String key, boolean ascending, Function<Drug, String> written, Function<String, Comparable<?>> read) {
        this.key = key;
        this.ascending = ascending;
        this.written = written;
        this.read = read;
    }

    List<String> keys() {
        return List.of("d." + key, "d.slug");
    }

    String comparison() {
        return ascending ? ">" : "<";
    }

    String clause() {
        var direction = ascending ? "asc" : "desc";
        return "d.%s %s, d.slug %s".formatted(key, direction, direction);
    }

    List<String> position(Drug drug) {
        return List.of(written.apply(drug), drug.slug);
    }

    /// @param position as a cursor holds it; empty for the list's beginning
    List<?> values(List<String> position) {
        return position.isEmpty() ? List.of() : List.of(read.apply(position.getFirst()), position.getLast());
    }

    private static LocalDate day(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() < 1 || day.getYear() > 9999) {
                throw Cursor.invalid();
            }
            return day;
        } catch (DateTimeParseException _) {
            throw Cursor.invalid();
        }
    }
}
