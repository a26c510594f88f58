package org.monograph.engine.schema;

import static java.util.stream.Collectors.toMap;

import io.smallrye.graphql.schema.model.EnumType;
import io.smallrye.graphql.schema.model.EnumValue;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.monograph.base.terms.Labels;

/// All enums of the schema, sorted by name.
@Singleton
class LabelledEnums {

    private final List<LabelledEnum> all;

    LabelledEnums(Schema model) {
        all = model.getEnums().values().stream()
                .map(LabelledEnums::of)
                .sorted(Comparator.comparing(LabelledEnum::name))
                .toList();
    }

    List<LabelledEnum> all() {
        return all;
    }

    /// Values in the order of the Java enum.
    private static LabelledEnum of(EnumType type) {
        var descriptions = type.getValues().stream().collect(toMap(EnumValue::getValue, EnumValue::getDescription));
        return new LabelledEnum(
                type.getName(),
                type.getDescription(),
                Stream.of(constants(type))
                        .map(value -> new LabelledValue(value.name(), Labels.of(value), descriptions.get(value.name())))
                        .toList());
    }

    private static Enum<?>[] constants(EnumType type) {
        try {
            return (Enum<?>[]) Class.forName(
                            type.getClassName(), false, Thread.currentThread().getContextClassLoader())
                    .getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
