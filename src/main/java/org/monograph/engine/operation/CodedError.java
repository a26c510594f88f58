package org.monograph.engine.operation;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.monograph.base.terms.ErrorCode;

/// An error as the client sees it: a code, a message, and its position in the document.
///
/// @param locations in the document; null where the error has none
/// @param path of the field that failed; null for an operation that was not executed
public record CodedError(ErrorCode code, String message, List<SourceLocation> locations, List<Object> path)
        implements GraphQLError {

    private static final long serialVersionUID = 1L;

    @Override
    public String getMessage() {
        return message;
    }

    @Override
    public List<SourceLocation> getLocations() {
        return locations;
    }

    @Override
    public List<Object> getPath() {
        return path;
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.DataFetchingException;
    }

    @Override
    public Map<String, Object> getExtensions() {
        return Map.of("code", code.name());
    }

    @Override
    public Map<String, Object> toSpecification() {
        var map = new LinkedHashMap<String, Object>();
        map.put("message", message);
        if (locations != null && !locations.isEmpty()) {
            map.put(
                    "locations",
                    locations.stream()
                            .map(at -> Map.of("line", at.getLine(), "column", at.getColumn()))
                            .toList());
        }
        if (path != null && !path.isEmpty()) {
            map.put("path", path);
        }
        map.put("extensions", getExtensions());
        return map;
    }
}
