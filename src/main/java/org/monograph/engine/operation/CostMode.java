package org.monograph.engine.operation;

import java.util.Locale;

/// What a client wants to know of an operation's cost, as its header `GraphQL-Cost` says.
public enum CostMode {
    SILENT,
    /// The answer, and in `extensions.cost` what it cost.
    REPORT,
    /// What it would cost, and no answer.
    VALIDATE;

    public static final String HEADER = "GraphQL-Cost";

    /// @param wanted the header; null where the client does not send it
    /// @throws RefusedException when the header says anything else
    public static CostMode of(String wanted) {
        return switch (wanted == null ? "" : wanted.toLowerCase(Locale.ROOT)) {
            case "" -> SILENT;
            case "report" -> REPORT;
            case "validate" -> VALIDATE;
            default -> throw new RefusedException(400, "the header %s can be report or validate".formatted(HEADER));
        };
    }
}
