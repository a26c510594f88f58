package org.monograph.base.published;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.hibernate.orm.JsonFormat;
import io.quarkus.hibernate.orm.PersistenceUnitExtension;
import java.lang.reflect.ParameterizedType;
import java.util.List;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;
import org.hibernate.type.format.jackson.JacksonJsonFormatMapper;
import org.monograph.base.rows.LaterList;

/// Reads and writes JSON columns. Lists are parsed on first access: most operations read many rows, but only
/// a few of their columns. Equal short texts, such as the same sources or the same scope, are parsed once.
@JsonFormat
@PersistenceUnitExtension
final class JsonColumns implements FormatMapper {

    private static final int SHORT = 150;

    /// Some megabytes.
    private static final int MAX_SHARED = 10_000;

    private record Shared(JavaType<?> type, String text) {}

    private final FormatMapper json = new JacksonJsonFormatMapper();
    private final Cache<Shared, Object> shared =
            Caffeine.newBuilder().maximumSize(MAX_SHARED).build();

    @Override
    @SuppressWarnings("unchecked")
    public <T> T fromString(CharSequence column, JavaType<T> type, WrapperOptions options) {
        var text = column.toString();
        return type.getJavaType() instanceof ParameterizedType list && list.getRawType() == List.class
                ? (T) new LaterList<>(() -> (List<?>) shared(text, type))
                : shared(text, type);
    }

    @SuppressWarnings("unchecked")
    private <T> T shared(String text, JavaType<T> type) {
        if (text.length() > SHORT) {
            return parsed(text, type);
        }
        var key = new Shared(type, text);
        var known = (T) shared.getIfPresent(key);
        if (known != null) {
            return known;
        }
        var created = parsed(text, type);
        shared.put(key, created);
        return created;
    }

    /// No options: they are the session, to which a list that is parsed later would keep a reference.
    private <T> T parsed(String text, JavaType<T> type) {
        return json.fromString(text, type, null);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        return json.toString(value, type, options);
    }
}
