package org.monograph.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.FragmentDefinition;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLObjectType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/// The fields that an operation selects of objects at one place of its answer. They are collected when the first object
/// of a type is there, by graphql-java itself: it merges fields, follows fragments, and obeys directives.
final class Selection {

    /// What all selections of a plan share.
    ///
    /// @param variables finds the names of variables
    /// @param directives variables that directives use; a plan is for these values
    /// @param placesLeft how many more fields may be collected: a fragment that is used at many places could
    ///     make a plan many times larger than its document
    record Scope(
            PlanSchema schema,
            Map<String, FragmentDefinition> fragments,
            Map<String, Object> directives,
            DocumentSearch variables,
            AtomicInteger placesLeft) {}

    /// Most places of an answer have objects of one type.
    private record Collected(GraphQLObjectType type, List<PlannedField> fields) {}

    private static final FieldCollector COLLECTOR = new FieldCollector();
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final long number = NUMBERS.incrementAndGet();
    private final Scope scope;
    private final Set<String> variables;
    private final Function<FieldCollectorParameters, MergedSelectionSet> collecting;
    private final ConcurrentMap<GraphQLObjectType, List<PlannedField>> fields = new ConcurrentHashMap<>();

    private volatile Collected latest = new Collected(null, List.of());

    private Selection(
            Scope scope, Set<String> variables, Function<FieldCollectorParameters, MergedSelectionSet> collecting) {
        this.scope = scope;
        this.variables = variables;
        this.collecting = collecting;
    }

    /// Of a whole operation.
    static Selection of(Scope scope, SelectionSet operation) {
        return new Selection(scope, Set.of(), parameters -> COLLECTOR.collectFields(parameters, operation));
    }

    /// Of the objects below a field.
    Selection below(MergedField field) {
        return new Selection(
                scope, scope.variables.below(field), parameters -> COLLECTOR.collectFields(parameters, field));
    }

    /// Different from those of all other selections.
    long number() {
        return number;
    }

    /// The names of the variables on which the values depend.
    Set<String> variables() {
        return variables;
    }

    /// Whether objects of a type are worth caching as they were written.
    boolean isFragment(GraphQLObjectType type) {
        return fields(type).stream().anyMatch(PlannedField::hasLoadedObjects);
    }

    /// In the order of the answer.
    List<PlannedField> fields(GraphQLObjectType type) {
        var last = latest;
        if (last.type != type) {
            last = new Collected(type, fields.computeIfAbsent(type, this::collect));
            latest = last;
        }
        return last.fields;
    }

    private List<PlannedField> collect(GraphQLObjectType type) {
        var parameters = FieldCollectorParameters.newParameters()
                .schema(scope.schema.schema())
                .objectType(type)
                .fragments(scope.fragments)
                .variables(scope.directives)
                .graphQLContext(GraphQLContext.getDefault())
                .build();
        var collected = collecting.apply(parameters).getSubFieldsList();
        if (scope.placesLeft.addAndGet(-collected.size()) < 0) {
            throw new NotPlainException("a plan that is too large");
        }
        return collected.stream()
                .map(field -> PlannedField.of(scope.schema, type, field, this))
                .toList();
    }
}
