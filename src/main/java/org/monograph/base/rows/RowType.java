package org.monograph.base.rows;

import jakarta.persistence.Basic;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.stream.Stream;

/// How an entity or a record is taken apart and put together again. Associations of entities, and columns that are
/// loaded later, are no part of the row.
final class RowType {

    private final int number;
    private final List<Field> fields;
    private final Constructor<?> constructor;
    private final boolean isRecord;

    /// @param number of the class in the cache
    RowType(int number, Class<?> type) {
        this.number = number;
        this.isRecord = type.isRecord();
        this.fields = fields(type).filter(RowType::isStored).toList();
        this.fields.forEach(field -> field.setAccessible(true));
        this.constructor = constructor(type);
    }

    private static Constructor<?> constructor(Class<?> type) {
        var parameters = type.isRecord()
                ? Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new)
                : new Class<?>[0];
        try {
            var constructor = type.getDeclaredConstructor(parameters);
            constructor.setAccessible(true);
            return constructor;
        } catch (NoSuchMethodException e) {
            throw new IllegalArgumentException(
                    type + " cannot be cached: it needs a constructor without parameters", e);
        }
    }

    private static Stream<Field> fields(Class<?> type) {
        return type == Object.class
                ? Stream.of()
                : Stream.concat(fields(type.getSuperclass()), Stream.of(type.getDeclaredFields()));
    }

    private static boolean isStored(Field field) {
        var column = field.getAnnotation(Basic.class);
        return !Modifier.isStatic(field.getModifiers())
                && !Modifier.isTransient(field.getModifiers())
                && !field.isAnnotationPresent(ManyToOne.class)
                && (column == null || column.fetch() != FetchType.LAZY);
    }

    int number() {
        return number;
    }

    Object[] values(Object row) {
        try {
            var values = new Object[fields.size()];
            for (var place = 0; place < values.length; place++) {
                values[place] = fields.get(place).get(row);
            }
            return values;
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    int size() {
        return fields.size();
    }

    Object row(Object[] values) {
        try {
            if (isRecord) {
                return constructor.newInstance(values);
            }
            var row = constructor.newInstance();
            for (var place = 0; place < values.length; place++) {
                fields.get(place).set(row, values[place]);
            }
            return row;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
