package org.monograph.engine.plan;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLType;
import java.io.IOException;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.dataloader.DataLoaderRegistry;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Request;
import org.monograph.engine.limits.AnswerSize;

/// Executes one operation by its plan: writes what is there, then loads what is missing for all fields together, and
/// repeats that until nothing is missing. Any exception means that the plan gives up.
final class PlanExecution {

    /// A field whose value was not there when its object was written.
    ///
    /// @param isInFragment whether it is a part of one
    private record Pending(
            PlannedField field, CompletableFuture<?> value, Request request, JsonParts place, boolean isInFragment) {}

    private final PlanSchema schema;
    private final GraphQLContext operation;
    private final CoercedVariables variables;
    private final AnswerSize size;
    private final DataLoaderRegistry loaders = new DataLoaderRegistry();
    private final Map<PlannedField, Object[]> arguments = new IdentityHashMap<>();
    private final Fragments fragments;
    private List<Pending> pending = new ArrayList<>();
    private boolean isInFragment;

    PlanExecution(
            PlanSchema schema,
            GraphQLContext operation,
            CoercedVariables variables,
            AnswerSize size,
            Fragments fragments) {
        this.schema = schema;
        this.operation = operation;
        this.variables = variables;
        this.size = size;
        this.fragments = fragments;
    }

    /// The data of the answer.
    JsonParts data(Selection selection) throws Exception {
        var data = new JsonParts();
        var request = new Request(operation, loaders, AsOf.TODAY);
        data.write(json -> writeObject(selection, schema.schema().getQueryType(), null, request, data, json));
        while (!pending.isEmpty()) {
            loadPending();
        }
        return data;
    }

    private void loadPending() throws Exception {
        loaders.dispatchAll();
        var waiting = pending;
        pending = new ArrayList<>();
        var loaded = 0;
        for (var field : waiting) {
            if (field.value.isDone()) {
                loaded++;
                isInFragment = field.isInFragment;
                write(field.place, field.field, loaded(field.value), field.request);
            } else {
                pending.add(field);
            }
        }
        if (loaded == 0) {
            throw new NotPlainException("a value that nothing loads");
        }
    }

    /// Writes an object: as it was written before, if that is cached. It is cached when all its rows are.
    private void writeObject(
            Selection selection,
            GraphQLObjectType type,
            Object object,
            Request request,
            JsonParts part,
            JsonGenerator json)
            throws Exception {
        var fragment = isInFragment ? null : fragments.key(selection, type, object, request.state());
        if (fragment == null) {
            writeFields(selection, type, object, request, part, json);
            return;
        }
        var place = part.later(json);
        var cached = fragments.find(fragment);
        if (cached != null) {
            size.add(cached.count());
            place.set(cached.json());
            return;
        }
        var before = size.count();
        isInFragment = true;
        place.write(below -> writeFields(selection, type, object, request, place, below));
        isInFragment = false;
        if (request.reading().isCacheable()) {
            fragments.put(fragment, size.since(before), place);
        }
    }

    private void writeFields(
            Selection selection,
            GraphQLObjectType type,
            Object object,
            Request request,
            JsonParts part,
            JsonGenerator json)
            throws Exception {
        size.object();
        json.writeStartObject();
        for (var field : selection.fields(type)) {
            json.writeFieldName(field.name());
            if (field.isTypeName()) {
                size.field(field.name().getValue());
                leaf(type.getName(), json);
            } else {
                writeField(field, object, request, part, json);
            }
        }
        json.writeEndObject();
    }

    private void writeField(PlannedField field, Object object, Request parent, JsonParts part, JsonGenerator json)
            throws Exception {
        var request = field.reader().isProperty() ? parent : new Request(operation, loaders, parent.state());
        var found = read(field, object, request);
        if (found instanceof CompletableFuture<?> later) {
            pending.add(new Pending(field, later, request, part.later(json), isInFragment));
        } else {
            writeFound(field, found, request, part, json);
        }
    }

    private void write(JsonParts place, PlannedField field, Object found, Request request) throws Exception {
        place.write(json -> writeFound(field, found, request, place, json));
    }

    /// The value of a field, or the future of a value that has to be loaded.
    private Object read(PlannedField field, Object object, Request request) throws Exception {
        var found = field.reader().read(object, arguments(field), request);
        if (!(found instanceof CompletionStage<?> stage)) {
            return found;
        }
        var later = stage.toCompletableFuture();
        return later.isDone() ? loaded(later) : later;
    }

    /// @throws Exception why it could not be loaded
    private static Object loaded(CompletableFuture<?> value) throws Exception {
        try {
            return value.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    private Object[] arguments(PlannedField field) {
        if (field.reader().isProperty()) {
            return null;
        }
        var known = arguments.get(field);
        if (known == null) {
            known = field.arguments(schema, variables, operation);
            arguments.put(field, known);
        }
        return known;
    }

    private void writeFound(PlannedField field, Object found, Request request, JsonParts part, JsonGenerator json)
            throws Exception {
        size.field(field.name().getValue());
        var state = field.reader().below(request);
        var below = state == request.state() ? request : new Request(operation, loaders, state);
        write(field.type(), found, field.below(), below, part, json);
    }

    private void write(
            GraphQLType type, Object value, Selection below, Request request, JsonParts part, JsonGenerator json)
            throws Exception {
        if (type instanceof GraphQLNonNull required) {
            if (value == null) {
                throw new NotPlainException("null where the schema has none");
            }
            write(required.getWrappedType(), value, below, request, part, json);
        } else if (value == null) {
            json.writeNull();
        } else {
            writePresent(type, value, below, request, part, json);
        }
    }

    private void writePresent(
            GraphQLType type, Object value, Selection below, Request request, JsonParts part, JsonGenerator json)
            throws Exception {
        switch (type) {
            case GraphQLScalarType scalar -> leaf(scalar.getCoercing().serialize(value, operation, Locale.ROOT), json);
            case GraphQLEnumType names -> {
                var name = schema.nameOf(names, value, operation);
                size.leaf(name.getValue());
                json.writeString(name);
            }
            case GraphQLObjectType object -> writeObject(below, object, value, request, part, json);
            case GraphQLList list -> {
                json.writeStartArray();
                for (var item : (Iterable<?>) value) {
                    size.item();
                    write(list.getWrappedType(), item, below, request, part, json);
                }
                json.writeEndArray();
            }
            case GraphQLNamedOutputType other ->
                writeObject(below, schema.typeOf(other, value), value, request, part, json);
            default -> throw new NotPlainException("an unknown kind of type");
        }
    }

    private void leaf(Object value, JsonGenerator json) throws IOException {
        size.leaf(value);
        JsonParts.writeLeaf(value, json);
    }
}
