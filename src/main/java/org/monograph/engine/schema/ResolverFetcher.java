package org.monograph.engine.schema;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import graphql.execution.DataFetcherResult;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import io.quarkus.arc.Arc;
import io.smallrye.graphql.execution.datafetcher.PlugableBatchableDataFetcher;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.FieldHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Argument;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.schema.model.ReferenceType;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.dataloader.BatchLoaderEnvironment;
import org.eclipse.microprofile.graphql.Query;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NotCached;
import org.monograph.base.graph.ReadsInBatches;
import org.monograph.base.graph.Request;
import org.monograph.base.terms.ContentException;

/// Calls a resolver's method on the calling thread. SmallRye's fetchers first write the selection below the field as
/// JSON and look the resolver up, which takes longer than most resolvers.
final class ResolverFetcher<K, T> implements PlugableBatchableDataFetcher<K, T>, FieldReader {

    /// The value of one parameter.
    private interface Parameter {
        Object of(DataFetchingEnvironment field);
    }

    private static final JsonMapper INPUT_OBJECTS =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();

    private static final int NO_SOURCE = -1;

    private final List<Parameter> parameters;
    private final int source;
    private final Class<?> type;
    private final MethodHandle method;
    private final FieldHelper returned;
    private final Function<Request, AsOf> below;
    private final boolean opensSnapshot;
    private final boolean isCacheable;
    private volatile Object api;

    /// @param below the moment that the fields below this one read from
    ResolverFetcher(Operation operation, Function<Request, AsOf> below) {
        var arguments = operation.getArguments();
        this.parameters = arguments.stream().map(ResolverFetcher::parameter).toList();
        this.source = arguments.stream()
                .filter(Argument::isSourceArgument)
                .findFirst()
                .map(arguments::indexOf)
                .orElse(NO_SOURCE);
        this.returned = new FieldHelper(operation);
        this.below = below;
        var resolver = new OperationInvoker(operation).getMethod();
        this.type = resolver.getDeclaringClass();
        this.opensSnapshot =
                resolver.isAnnotationPresent(Query.class) && !resolver.isAnnotationPresent(ReadsInBatches.class);
        this.isCacheable = !resolver.isAnnotationPresent(NotCached.class);
        try {
            this.method = MethodHandles.publicLookup()
                    .unreflect(resolver)
                    .asSpreader(Object[].class, parameters.size())
                    .asType(MethodType.methodType(Object.class, Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(resolver + " has to be public", e);
        }
    }

    private static Parameter parameter(Argument argument) {
        if (argument.isSourceArgument()) {
            return _ -> null; // it differs from object to object
        }
        if (argument.getReference().getType() == ReferenceType.INPUT && !argument.hasWrapper()) {
            return inputObject(argument);
        }
        if (argument.hasWrapper() && argument.getReference().getName().equals("ID")) {
            return field -> field.getArgument(argument.getName()); // SmallRye fails for a list of ids
        }
        return scalar(argument);
    }

    private static Parameter scalar(Argument argument) {
        var value = new ArgumentHelper(List.of(argument));
        return field -> {
            try {
                return value.getArguments(field).getFirst();
            } catch (AbstractDataFetcherException _) {
                // such as a text that is not a date
                var type = GraphQLTypeUtil.simplePrint(field.getFieldDefinition()
                        .getArgument(argument.getName())
                        .getType());
                throw new ContentException(
                        BAD_USER_INPUT,
                        "%s: the value is not a valid %s; the schema describes its form"
                                .formatted(argument.getName(), type));
            }
        };
    }

    /// SmallRye would write it as JSON and parse that, which takes a tenth of the time of a small query.
    private static Parameter inputObject(Argument argument) {
        try {
            var type = Class.forName(
                    argument.getReference().getClassName(),
                    false,
                    Thread.currentThread().getContextClassLoader());
            return field -> inputObject(field, argument.getName(), type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Object inputObject(DataFetchingEnvironment field, String argument, Class<?> type) {
        try {
            return INPUT_OBJECTS.convertValue(field.getArgument(argument), type);
        } catch (IllegalArgumentException _) {
            // such as a text that is not a date
            throw new ContentException(
                    BAD_USER_INPUT,
                    "%s: a field has a value that its type does not allow; the schema describes its form"
                            .formatted(argument));
        }
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(DataFetchingEnvironment field) throws Exception {
        var request = Request.of(field);
        var value = read(field.getSource(), arguments(field), request);
        // graphql-java handles a plain value faster than a completed future
        return (T)
                (value instanceof CompletionStage<?> later
                        ? later.thenApply(found -> result(found, request))
                        : result(value, request));
    }

    @Override
    public boolean isProperty() {
        return false;
    }

    @Override
    public Object[] arguments(DataFetchingEnvironment field) {
        var arguments = new Object[parameters.size()];
        for (var position = 0; position < arguments.length; position++) {
            arguments[position] = parameters.get(position).of(field);
        }
        return arguments;
    }

    @Override
    public Object read(Object object, Object[] arguments, Request request) throws Exception {
        if (opensSnapshot) {
            request.reading().open();
        }
        if (!isCacheable) {
            request.reading().forbidCaching();
        }
        var all = withSource(arguments, object);
        var found = request.call(() -> call(all));
        if (found instanceof CompletableFuture<?> later && later.state() == Future.State.SUCCESS) {
            return formatted(later.resultNow());
        }
        return found instanceof CompletionStage<?> later
                ? later.thenApply(this::formatted)
                : returned.transformOrAdaptResponse(found, null);
    }

    private Object[] withSource(Object[] arguments, Object object) {
        if (source == NO_SOURCE) {
            return arguments;
        }
        var all = arguments.clone();
        all[source] = object;
        return all;
    }

    /// Dates and times are written as text. Other values that are loaded need no change, which would take longer.
    private Object formatted(Object data) {
        try {
            return data instanceof Temporal ? returned.transformOrAdaptResponse(data, null) : data;
        } catch (AbstractDataFetcherException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public AsOf below(Request request) {
        return below.apply(request);
    }

    private DataFetcherResult<Object> result(Object data, Request request) {
        return DataFetcherResult.newResult()
                .data(data)
                .localContext(below(request))
                .build();
    }

    private Object call(Object[] arguments) throws Exception {
        try {
            return method.invokeExact(api(), arguments);
        } catch (Exception | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Looked up with the first request: the schema is built before the application has started.
    private Object api() {
        if (api == null) {
            api = Arc.container().select(type).get();
        }
        return api;
    }

    @Override
    public CompletionStage<List<T>> load(List<K> keys, BatchLoaderEnvironment environment) {
        throw new UnsupportedOperationException("a field of many parents uses a Batch");
    }
}
