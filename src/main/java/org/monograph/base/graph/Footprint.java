package org.monograph.base.graph;

import jakarta.persistence.ManyToOne;
import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Modifier;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.monograph.base.terms.Weighed;

/// Estimates how much memory a value takes, in bytes. Values that are shared, such as enum constants and the drug of
/// a statement, count little.
final class Footprint {

    private static final int OBJECT = 16;
    private static final int REFERENCE = 4;
    private static final int STRING = 48;
    private static final int OTHER = 24;

    /// Fields of our classes. Other rows are shared, and have a place of their own in the cache.
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return fields(type).filter(Footprint::counts).toList();
        }
    };

    private Footprint() {}

    static int of(Object value) {
        return switch (value) {
            case null -> 0;
            case String text -> STRING + text.length();
            case Enum<?> _, Boolean _ -> 0;
            case Weighed weighed -> OBJECT + weighed.weight();
            case Collection<?> items ->
                OTHER + items.stream().mapToInt(item -> REFERENCE + of(item)).sum();
            case Map<?, ?> map -> OTHER + of(map.keySet()) + of(map.values());
            default -> isOurs(value.getClass()) ? ofFields(value) : OTHER;
        };
    }

    private static int ofFields(Object value) {
        var size = OBJECT;
        for (var field : FIELDS.get(value.getClass())) {
            try {
                size += REFERENCE + of(field.get(value));
            } catch (IllegalAccessException e) {
                throw new IllegalStateException(e);
            }
        }
        return size;
    }

    private static Stream<Field> fields(Class<?> type) {
        return isOurs(type)
                ? Stream.concat(fields(type.getSuperclass()), Stream.of(type.getDeclaredFields()))
                : Stream.of();
    }

    private static boolean counts(Field field) {
        if (Modifier.isStatic(field.getModifiers())
                || field.getName().startsWith("$$_")
                || field.isAnnotationPresent(ManyToOne.class)) {
            return false;
        }
        try {
            field.setAccessible(true);
            return true;
        } catch (InaccessibleObjectException _) {
            return false;
        }
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("org.monograph.");
    }
}
