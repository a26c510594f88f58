package org.monograph;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.monograph.door.http.GraphQL.ask;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What a reader types may be wrong. The rest of the page is there all the same.
@MonographTest
class PartialAnswerTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "checkInteractions(terms: [\"clonazepam\"]) { disclaimer }",
                "compareDrugs(slugs: [\"clonazepam\", \"clonazepam\"]) { disclaimer }",
                "search(text: \"\") { totalCount }",
                "search(text: \"pain\", first: 0) { totalCount }",
                "interactants(nameStartsWith: \"a\\u0000\") { totalCount }",
                "drug(slug: \"clonazepam\", asOf: \"9000-01-01T00:00:00Z\") { id }",
                "condition(slug: \"ms-spasticity\") { uses(first: 0) { totalCount } }",
                "node(id: \"?\") { id }"
            })
    void aFieldThatFailsLosesNoOtherField(String field) {
        ask("{ bad: %s service { license } drug(slug: \"clonazepam\") { slug } }".formatted(field))
                .statusCode(200)
                .body("data.bad", nullValue())
                .body("data.service.license", equalTo("CC-BY-4.0"))
                .body("data.drug.slug", equalTo("clonazepam"))
                .body("errors[0].path[0]", equalTo("bad"))
                .body("errors.extensions.code", contains("BAD_USER_INPUT"));
    }
}
