package org.monograph.engine.plan;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Directive;
import graphql.language.Document;
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
import java.util.Objects;
import java.util.Set;
import org.monograph.engine.limits.AnswerSize;
import org.monograph.engine.operation.OperationRequest;

/// The plan of one valid document. A plan is for one of its operations, and for the values of the variables that its
/// directives use. Only the latest is cached: a client could send many, and each takes more memory than the document.
public final class DocumentPlan {

    private record Plan(String operation, Map<String, Object> directives, Selection selection) {

        boolean isOf(String name, Map<String, Object> values) {
            return Objects.equals(operation, name) && directives.equals(values);
        }
    }

    private final PlanSchema schema;
    private final Document document;
    private final Set<String> directiveVariables;
    private volatile Plan latest = new Plan(null, Map.of(), null);

    DocumentPlan(PlanSchema schema, Document document) {
        this.schema = schema;
        this.document = document;
        this.directiveVariables = directiveVariables(document);
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
        return new PlanExecution(schema, context, variables, size).data(plan(operation, variables));
    }

    private Selection plan(NodeUtil.GetOperationResult operation, CoercedVariables variables) {
        var values = new HashMap<>(variables.toMap());
        values.keySet().retainAll(directiveVariables);
        var name = operation.operationDefinition.getName();
        var known = latest;
        if (known.selection != null && known.isOf(name, values)) {
            return known.selection;
        }
        var scope = new Selection.Scope(schema, operation.fragmentsByName, values);
        var selection = Selection.of(scope, operation.operationDefinition.getSelectionSet());
        latest = new Plan(name, values, selection);
        return selection;
    }

    @SuppressWarnings("rawtypes") // as graphql-java declares it
    private static Set<String> directiveVariables(Document document) {
        var names = new HashSet<String>();
        new NodeTraverser()
                .depthFirst(
                        new NodeVisitorStub() {
                            @Override
                            public TraversalControl visitVariableReference(
                                    VariableReference variable, TraverserContext<Node> place) {
                                if (place.getParentContext().getParentNode() instanceof Directive) {
                                    names.add(variable.getName());
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        document);
        return names;
    }
}
