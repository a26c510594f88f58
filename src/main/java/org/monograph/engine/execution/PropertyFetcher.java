package org.monograph.engine.execution;

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

/// Reads a plain field, and nothing else: most of an answer is made of them. The library's fetcher has the whole
/// environment of the field made, sets and clears a context for it, and calls the getter by reflection.
final class PropertyFetcher implements PlugableDataFetcher<Object>, LightDataFetcher<Object> {

    private final MethodHandle getter;
    /// Writes moments and days; null for what goes into the answer as it is.
    private final FieldHelper written;

    PropertyFetcher(Field field, Reference owner) {
        written = field.getReference().getClassName().startsWith("java.time.") ? new FieldHelper(field) : null;
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

    /// Maps, optional and adapted values are left to the library.
    static boolean reads(Field field) {
        return field.getMethodName() != null
                && !(field.hasWrapper() && !field.getWrapper().isCollection())
                && !field.isAdaptingWith()
                && !field.isAdaptingTo()
                && !field.getReference().isAdaptingWith()
                && !field.getReference().isAdaptingTo();
    }

    @Override
    public Object get(DataFetchingEnvironment field) {
        return read(field.getSource());
    }

    @Override
    public Object get(GraphQLFieldDefinition definition, Object source, Supplier<DataFetchingEnvironment> environment) {
        return read(source);
    }

    private Object read(Object source) {
        try {
            Object value = getter.invokeExact(source);
            return written == null ? value : written.transformOrAdaptResponse(value, null);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
