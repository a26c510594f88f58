package org.monograph.engine.schema;

import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.datafetcher.PlugableDataFetcher;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.Node;
import org.monograph.base.graph.Request;

/// Reads the id of an object, which depends on the state of the content that the object was read from.
final class NodeIdFetcher implements PlugableDataFetcher<String>, FieldReader {

    @Override
    public boolean isProperty() {
        return true;
    }

    @Override
    public String get(DataFetchingEnvironment field) {
        return id(field.getSource(), AsOf.of(field));
    }

    @Override
    public Object read(Object source, Object[] arguments, Request request) {
        return id((Node) source, request.state());
    }

    private static String id(Node object, AsOf state) {
        return object.idIn(state).encoded();
    }
}
