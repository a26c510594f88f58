package org.monograph.base.published;

import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;

/// Reads and writes JSON columns. Lists are parsed on first access: most operations read many rows, but only
/// a few of their columns.
@JsonFormat
@PersistenceUnitExtension
final class JsonColumns implements FormatMapper {

    private final FormatMapper json = new JacksonJsonFormatMapper();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        // no options: they are the session, to which a cached row would keep a reference
        return type.getJavaType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? (T) new JsonList<>(text.length(), () -> (List<?>) json.fromString(text, type, null))
                : json.fromString(text, type, options);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}
