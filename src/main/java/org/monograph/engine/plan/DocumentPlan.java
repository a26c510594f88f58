package org.monograph.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.Node;
import graphql.language.NodeTraverser;
import graphql.language.NodeUtil;
import graphql.language.NodeVisitorStub;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.monograph.base.rows.CachedRows;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.OperationRequest;

/// The plans of one valid document. A plan is for one of its operations, and for the values of the variables that its
/// directives use. Few are cached: a client could send many, and each takes more memory than the document.
public final class DocumentPlan {

    private static final int MAX_PLANS = 2;
    /// Of the fields in a document, how many times as many a plan may have.
    private static final int MAX_GROWTH = 3;
    private static final int MIN_PLACES = 300;

    private record Key(String operation, Map<String, Object> directives) {}

    private final PlanSchema schema;
    private final Document document;
    private final Set<String> directiveVariables;
    private final int maxPlaces;
    private final ConcurrentMap<Key, Selection> plans = new ConcurrentHashMap<>();

    DocumentPlan(PlanSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        var fields = new AtomicInteger();
        this.directiveVariables = directiveVariables(document, fields);
        this.maxPlaces = MIN_PLACES + MAX_GROWTH * fields.get();
    }

    /// The data of the answer. Any exception means that the operation is not plain.
    JsonParts data(OperationRequest request, GraphQLContext context, AnswerSize size) throws Exception {
        var operation = NodeUtil.getOperation(document, request.operationName());
        if (operation.operationDefinition.getOperation() != OperationDefinition.Operation.QUERY) {
            throw new NotPlainException("no query");
        }
        var variables = ValuesResolver.coerceVariableValues(
                schema.schema(),
                operation.operationDefinition.getVariableDefinitions(),
                RawVariables.of(request.variables()),
                context,
                Locale.ROOT);
        var key = new Key(operation.operationDefinition.getName(), directiveValues(variables));
        var known = plans.get(key);
        var plan = known == null ? newPlan(key, operation) : known;
        var fragments = new Fragments(context.get(CachedRows.class), request, known != null);
        return new PlanExecution(schema, context, variables, size, fragments).data(plan);
    }

    private Map<String, Object> directiveValues(CoercedVariables variables) {
        if (directiveVariables.isEmpty()) {
            return Map.of();
        }
        var values = new HashMap<>(variables.toMap());
        values.keySet().retainAll(directiveVariables);
        return values;
    }

    private Selection newPlan(Key key, NodeUtil.GetOperationResult operation) {
        var scope = new Selection.Scope(
                schema,
                operation.fragmentsByName,
                key.directives,
                new DocumentSearch(DocumentPlan::variable, operation.fragmentsByName),
                new AtomicInteger(maxPlaces));
        var plan = Selection.of(scope, operation.operationDefinition.getSelectionSet());
        if (plans.size() >= MAX_PLANS) {
            plans.clear();
        }
        plans.put(key, plan);
        return plan;
    }

    private static Stream<String> variable(Node<?> node) {
        return node instanceof VariableReference variable ? Stream.of(variable.getName()) : Stream.empty();
    }

    /// @param fields is raised by the number of fields in the document
    @SuppressWarnings("rawtypes") // as graphql-java declares it
    private static Set<String> directiveVariables(Document document, AtomicInteger fields) {
        var names = new HashSet<String>();
        var visitor = new NodeVisitorStub() {
            @Override
            public TraversalControl visitField(Field field, TraverserContext<Node> place) {
                fields.incrementAndGet();
                return TraversalControl.CONTINUE;
            }

            @Override
            public TraversalControl visitVariableReference(VariableReference variable, TraverserContext<Node> place) {
                if (place.getParentContext().getParentNode() instanceof Directive) {
                    names.add(variable.getName());
                }
                return TraversalControl.CONTINUE;
            }
        };
        new NodeTraverser().depthFirst(visitor, document);
        return names;
    }
}
