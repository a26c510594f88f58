package org.monograph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLDirective;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLSchemaElement;
import graphql.schema.GraphQLTypeVisitorStub;
import graphql.schema.SchemaTraverser;
import graphql.util.TraversalControl;
import graphql.util.TraverserContext;
import io.smallrye.graphql.schema.model.Schema;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.monograph.door.web.SchemaText;

@MonographTest
class SchemaTest {

    @Inject
    GraphQLSchema schema;

    @Inject
    Schema model;

    @Test
    void theCommittedSchemaEqualsTheServedOne() throws IOException {
        var printed = SchemaText.of(schema);
        Files.writeString(Path.of("target", "schema.graphql"), printed);

        assertThat(Files.readString(Path.of("schema.graphql")))
                .describedAs("after an intended change: cp target/schema.graphql .")
                .isEqualTo(printed);
    }

    @Test
    void onlySupportedDirectivesAreListed() {
        ask("{ __schema { directives { name } } }")
                .body(
                        "data.__schema.directives.name",
                        contains("deprecated", "include", "oneOf", "skip", "specifiedBy"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ... @defer { service { __typename } } }",
                "{ ...F @defer(if: false) } fragment F on Query { service { __typename } }",
                "query @experimental_disableErrorPropagation { service { __typename } }"
            })
    void anUnsupportedDirectiveIsRefused(String query) {
        ask(query)
                .body("data", nullValue())
                .body("errors.extensions.code", contains("GRAPHQL_VALIDATION_FAILED"))
                .body("errors[0].message", containsString("there is no directive @"));
    }

    @Test
    void everythingHasADescription() {
        var bare = new ArrayList<String>();
        new SchemaTraverser()
                .depthFirstFullSchema(
                        new GraphQLTypeVisitorStub() {
                            @Override
                            protected TraversalControl visitGraphQLType(
                                    GraphQLSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
                                if (element instanceof GraphQLNamedSchemaElement named
                                        && isOurs(named, context)
                                        && blank(named.getDescription())) {
                                    bare.add(context.getParentNode() + " > " + named.getName());
                                }
                                return TraversalControl.CONTINUE;
                            }
                        },
                        schema);

        assertThat(bare).isEmpty();
    }

    private static boolean isOurs(GraphQLNamedSchemaElement element, TraverserContext<GraphQLSchemaElement> context) {
        return !Introspection.isIntrospectionTypes(element.getName())
                && !(element instanceof GraphQLDirective)
                && context.getParentNodes().stream().noneMatch(SchemaTest::isBuiltIn)
                && !List.of("Query", "Mutation", "Subscription").contains(element.getName());
    }

    private static boolean isBuiltIn(GraphQLSchemaElement element) {
        return element instanceof GraphQLDirective
                || element instanceof GraphQLNamedSchemaElement named
                        && named.getName().startsWith("__");
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }

    @Test
    void fieldsOfOtherPackagesLoadByBatch() {
        assertThat(model.getBatchOperations())
                .describedAs("@Source List<…> gives wrong data with arguments; use Batch")
                .isEmpty();
    }
}
