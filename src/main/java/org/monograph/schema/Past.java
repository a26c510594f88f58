package org.monograph.schema;

import graphql.schema.DataFetchingEnvironment;
import java.util.Optional;

/// Marks, as graphql-java's local context, all that lies below a field which was asked for the past. A row is the same
/// whether it is read now or as of yesterday; what it is called must not be, or a client's cache merges the two.
record Past() {

    /// What the field's children have to know.
    static Object below(DataFetchingEnvironment field) {
        return field.getArgument("asOf") != null || namesRevision(field.getArgument("id"))
                ? new Past()
                : field.getLocalContext();
    }

    private static boolean namesRevision(String id) {
        return Optional.ofNullable(id)
                .flatMap(NodeId::decoded)
                .map(NodeId::revision)
                .isPresent();
    }

    static boolean isSeenFrom(DataFetchingEnvironment field) {
        return field.getLocalContext() instanceof Past;
    }
}
