package org.monograph.content.listing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Comparator.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.monograph.base.graph.Cursor;
import org.monograph.base.terms.Label;
import org.monograph.content.drug.Drug;

@Description("The order of drugs. Drugs with equal values are ordered by slug.")
public enum DrugOrder {
    @Label("Name, A to Z")
    @Description("By name from A to Z. Case and accents are ignored.")
    NAME_ASC("sortName", true, drug -> drug.sortName, name -> name),
    @Label("Name, Z to A")
    @Description("By name from Z to A. Case and accents are ignored.")
    NAME_DESC("sortName", false, drug -> drug.sortName, name -> name),
    @Label("Last reviewed first")
    @Description("By date of the last review, latest first.")
    LAST_REVIEWED_DESC("lastReviewed", false, drug -> drug.lastReviewed.toString(), DrugOrder::day),
    @Label("Review due first")
    @Description("By date of the next review, earliest first.")
    REVIEW_DUE_ASC("reviewDue", true, drug -> drug.reviewDue.toString(), DrugOrder::day),
    @Label("Last updated first")
    @Description(
            "By time of the last editorial change (`updatedAt`), latest first; those of which it is not recorded come last.")
    UPDATED_DESC("updateTime", false, drug -> micros(drug.updateTime), DrugOrder::moment);

    private final String field;
    private final boolean ascending;
    private final Function<Drug, String> format;
    private final Function<String, Comparable<?>> parse;

    DrugOrder(String field, boolean ascending, Function<Drug, String> format, Function<String, Comparable<?>> parse) {
        this.field = field;
        this.ascending = ascending;
        this.format = format;
        this.parse = parse;
    }

    List<String> keys() {
        return List.of("d." + field, "d.slug");
    }

    String comparison() {
        return ascending ? ">" : "<";
    }

    String clause() {
        var direction = ascending ? "asc" : "desc";
        return "d.%s %s, d.slug %s".formatted(field, direction, direction);
    }

    List<String> position(Drug drug) {
        return List.of(format.apply(drug), drug.slug);
    }

    /// The same order as in the database, where texts are compared by their bytes.
    Comparator<Drug> comparator() {
        var order = comparing((Drug drug) -> bytes(format.apply(drug)), Arrays::compareUnsigned)
                .thenComparing(drug -> drug.slug);
        return ascending ? order : order.reversed();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    /// @param position the texts in a cursor; empty for the first page
    List<?> values(List<String> position) {
        return position.isEmpty() ? List.of() : List.of(parse.apply(position.getFirst()), position.getLast());
    }

    /// With as many digits for each time: in the same order as the times.
    private static String micros(Instant time) {
        return "%018d".formatted(ChronoUnit.MICROS.between(Instant.EPOCH, time));
    }

    private static Instant moment(String text) {
        if (!text.matches("[0-9]{18}")) {
            throw Cursor.invalid();
        }
        return Instant.EPOCH.plus(Long.parseLong(text), ChronoUnit.MICROS);
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
