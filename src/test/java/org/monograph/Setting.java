package org.monograph;

import io.smallrye.config.WithDefault;
import io.smallrye.config.common.utils.StringUtil;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;

/// A setting, as `docs/settings.md` describes it.
///
/// @param byDefault null when there is none
record Setting(String property, String type, String byDefault, String range, String description) {

    /// @param source the text of the interface, which has the comment of the method
    static Setting of(String prefix, Method method, String source) {
        var byDefault = method.getAnnotation(WithDefault.class);
        return new Setting(
                prefix + "." + StringUtil.skewer(method.getName()),
                type(method),
                byDefault == null ? null : byDefault.value(),
                Stream.of(method.getAnnotations())
                        .map(Setting::range)
                        .filter(range -> !range.isEmpty())
                        .collect(Collectors.joining(", ")),
                firstSentence(comment(method.getName(), source)));
    }

    private static String type(Method method) {
        return method.getGenericReturnType() instanceof ParameterizedType optional
                        && optional.getActualTypeArguments()[0] instanceof Class<?> value
                ? type(value)
                : type(method.getReturnType());
    }

    private static String type(Class<?> type) {
        if (type.isEnum()) {
            return Stream.of(type.getEnumConstants())
                    .map(value -> "`%s`".formatted(value.toString().toLowerCase(Locale.ROOT)))
                    .collect(Collectors.joining(", "));
        }
        return switch (type.getSimpleName()) {
            case "boolean" -> "boolean";
            case "int", "long" -> "number";
            case "String" -> "text";
            case "Path" -> "path";
            case "Duration" -> "duration";
            case "MemorySize" -> "size";
            case "Optional" -> "list";
            default -> throw new IllegalArgumentException("no words for the type " + type);
        };
    }

    private static String range(Annotation bound) {
        return switch (bound) {
            case Min min -> "at least " + min.value();
            case Max max -> "at most " + max.value();
            case DurationMin min -> "at least %dms".formatted(min.millis());
            case NotBlank _ -> "not blank";
            default -> "";
        };
    }

    private static String comment(String method, String source) {
        var lines = Pattern.compile("((?: *///.*\n)+)(?: *@.*\n)* *[\\w<>]+ " + method + "\\(\\);")
                .matcher(source);
        return lines.find() ? lines.group(1).replaceAll("(?m)^ */// ?", "").replaceAll("\\s+", " ") : "";
    }

    private static String firstSentence(String comment) {
        return comment.split("(?<=\\.) (?=[A-Z0-9`])", 2)[0].strip();
    }
}
