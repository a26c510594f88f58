package org.monograph.engine.operation;

import java.util.Locale;

/// What a client requests about the cost of its operation, with the header `GraphQL-Cost`.
public enum CostMode {
    /// The answer alone.
    SILENT,
    /// The answer, with its cost in `extensions.cost`.
    REPORT,
    /// The estimated cost alone; the operation is not executed.
    VALIDATE;

    public static final String HEADER = "GraphQL-Cost";

    /// @param header null where the client does not send it
    /// @throws RefusedException when the header has another value
    public static CostMode of(String header) {
        return switch (header == null ? "" : header.toLowerCase(Locale.ROOT)) {
            case "" -> SILENT;
            case "report" -> REPORT;
            case "validate" -> VALIDATE;
            default -> throw new RefusedException(400, "the header %s has to be report or validate".formatted(HEADER));
        };
    }
}
