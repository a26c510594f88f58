package org.monograph.engine.schema;

import graphql.schema.DataFetchingEnvironment;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Request;

/// Reads a field of an object. Each fetcher of ours is one, so that a plan can read fields without the environment that
/// graphql-java makes for each.
public interface FieldReader {

    Object[] NO_ARGUMENTS = {};

    /// Whether it only reads a property: it has no arguments and does not change the request.
    boolean isProperty();

    /// The values of its arguments, which are the same for all objects whose field an operation selects.
    ///
    /// @param field with arguments, and without an object
    default Object[] arguments(DataFetchingEnvironment field) {
        return NO_ARGUMENTS;
    }

    /// @param source object whose field it is
    /// @return a value that a type of the schema can serialize, or a `CompletionStage` of one
    Object read(Object source, Object[] arguments, Request request) throws Exception;

    /// The state of the content that the fields below it read. Known after `read`.
    default AsOf below(Request request) {
        return request.state();
    }
}
