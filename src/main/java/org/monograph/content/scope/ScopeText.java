package org.monograph.content.scope;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.monograph.base.terms.Jurisdiction;
import org.monograph.base.terms.Route;

/// Says a scope in words.
final class ScopeText {

    private ScopeText() {}

    static String of(Scope scope) {
        return parts(
                list(scope.jurisdictions(), Jurisdiction::words),
                list(scope.routes(), Route::words),
                list(scope.releases(), Release::words),
                list(scope.forms(), DosageForm::words),
                scope.population() == null ? null : people(scope.population()));
    }

    private static String people(Population people) {
        return parts(
                ages(people.minAge(), people.maxAge()),
                said(people.olderAdults(), "older people"),
                kidneys(people.minEgfr(), people.maxEgfr()),
                said(people.dialysis(), "on dialysis"),
                people.liver().isEmpty() ? null : list(people.liver(), ScopeText::lower) + " liver disease",
                people.pregnancy().isEmpty()
                        ? null
                        : "pregnant, " + list(people.pregnancy(), ScopeText::lower) + " trimester",
                said(people.breastfeeding(), "breastfeeding"),
                people.other());
    }

    private static String kidneys(Integer min, Integer below) {
        if (below == null) {
            return min == null ? null : "kidney function of %d mL/min or more".formatted(min);
        }
        return min == null || min == 0
                ? "kidney function below %d mL/min".formatted(below)
                : "kidney function from %d to below %d mL/min".formatted(min, below);
    }

    private static String ages(Integer min, Integer max) {
        if (max == null) {
            return min == null ? null : "aged %d years or more".formatted(min);
        }
        return min == null ? "aged up to %d years".formatted(max) : "aged %d to %d years".formatted(min, max);
    }

    private static String said(Boolean holds, String words) {
        return Boolean.TRUE.equals(holds) ? words : null;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static <T> String list(List<T> items, Function<T, String> words) {
        return items.stream().map(words).collect(joining(" or "));
    }

    private static String parts(String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isEmpty())
                .collect(joining("; "));
    }
}
