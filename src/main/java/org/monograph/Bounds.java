package org.monograph;

import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.ConfigValidationException.Problem;
import io.smallrye.config.ConfigValidator;
import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.config.SmallRyeConfigBuilderCustomizer;
import io.smallrye.config.common.utils.StringUtil;
import jakarta.validation.Constraint;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.stream.Stream;
import org.hibernate.validator.constraints.time.DurationMin;

/// Validates the constraints of our settings at startup. A full Bean Validation provider would take a fifth
/// of the startup time for a dozen numbers.
public final class Bounds implements SmallRyeConfigBuilderCustomizer, ConfigValidator {

    private static final String OURS = Bounds.class.getPackageName() + ".";

    @Override
    public void configBuilder(SmallRyeConfigBuilder builder) {
        builder.withValidator(this);
    }

    @Override
    public void validateMapping(Class<?> mapping, String prefix, Object settings) {
        if (mapping.getName().startsWith(OURS)) {
            var problems = Stream.of(mapping.getMethods())
                    .flatMap(setting -> problems(prefix, setting, settings))
                    .sorted()
                    .map(Problem::new)
                    .toArray(Problem[]::new);
            if (problems.length > 0) {
                throw new ConfigValidationException(problems);
            }
        }
    }

    private static Stream<String> problems(String prefix, Method setting, Object settings) {
        return Stream.of(setting.getAnnotations())
                .filter(annotation -> annotation.annotationType().isAnnotationPresent(Constraint.class))
                .filter(bound -> !holds(bound, value(setting, settings)))
                .map(bound -> "%s.%s is %s, and must %s"
                        .formatted(
                                prefix,
                                StringUtil.skewer(setting.getName()),
                                value(setting, settings),
                                requirement(bound)));
    }

    private static boolean holds(Annotation bound, Object value) {
        return switch (bound) {
            case Min min -> ((Number) value).longValue() >= min.value();
            case Max max -> ((Number) value).longValue() <= max.value();
            case NotBlank _ -> !((String) value).isBlank();
            case DurationMin min -> ((Duration) value).compareTo(Duration.ofMillis(min.millis())) >= 0;
            default -> throw new IllegalStateException("no check for " + bound);
        };
    }

    private static String requirement(Annotation bound) {
        return switch (bound) {
            case Min min -> "be at least " + min.value();
            case Max max -> "be at most " + max.value();
            case DurationMin min -> "be at least " + min.millis() + " ms";
            default -> "not be blank";
        };
    }

    private static Object value(Method setting, Object settings) {
        try {
            return setting.invoke(settings);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
