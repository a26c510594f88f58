package org.monograph.engine.schema;

import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.LightDataFetcher;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.schema.model.Field;
import io.smallrye.graphql.schema.model.Reference;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.function.Supplier;
import org.monograph.base.graph.Request;

/// Reads a plain field with a method handle. Most fields of an answer are plain. SmallRye's fetcher would build the
/// environment of the field, set and clear a context, and call the getter by reflection.
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object>, FieldReader {

    private final MethodHandle getter;
    /// Formats dates and times. Null for values that need no formatting.
    private final FieldHelper formatter;

    PropertyFetcher(Field field, Reference owner) {
        formatter = field.getReference().getClassName().startsWith("java.time.") ? new FieldHelper(field) : null;
        try {
            var type = Class.forName(
                    owner.getClassName(), false, Thread.currentThread().getContextClassLoader());
            getter = MethodHandles.publicLookup()
                    .unreflect(type.getMethod(field.getMethodName()))
                    .asType(MethodType.methodType(Object.class, Object.class));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(owner.getClassName() + " has no readable " + field.getName(), e);
        }
    }

    /// Whether the field is plain. SmallRye reads maps, optional and adapted values.
    static boolean reads(Field field) {
        return field.getMethodName() != null
                && !(field.hasWrapper() && !field.getWrapper().isCollection())
                && !field.isAdaptingWith()
                && !field.isAdaptingTo()
                && !field.getReference().isAdaptingWith()
                && !field.getReference().isAdaptingTo();
    }

    @Override
    public boolean isProperty() {
        return true;
    }

    @Override
    public Object get(DataFetchingEnvironment field) {
        return read(field.getSource());
    }

    @Override
    public Object get(GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment) {
        return read(source);
    }

    @Override
    public Object read(Object source, Object[] arguments, Request request) {
        return read(source);
    }

    private Object read(Object source) {
        try {
            Object value = getter.invokeExact(source);
            return formatter == null ? value : formatter.transformOrAdaptResponse(value, null);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
