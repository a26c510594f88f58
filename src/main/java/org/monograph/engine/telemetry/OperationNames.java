package org.monograph.engine.telemetry;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.OperationDefinition;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.monograph.engine.operation.Digest;
import org.monograph.engine.operation.OperationLabel;
import org.monograph.engine.operation.OperationRequest;

/// The names of operations in metrics. Clients choose names, so their number is limited. Collective names are
/// in parentheses, which no operation can have in its name.
@Singleton
public class OperationNames {

    static final String OTHER = "(other)";
    static final String UNNAMED = "(unnamed)";

    private static final int MAX_LENGTH = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int max;

    OperationNames(MetricsConfig config) {
        config.operations().ifPresent(known::addAll);
        this.max = config.operations().isPresent() ? 0 : config.maxOperations();
    }

    /// @param document may have errors; then only its hash is used
    public OperationLabel labelOf(Digest hash, OperationRequest request, PreparsedDocumentEntry document) {
        if (document.hasErrors()) {
            return OperationLabel.unread(hash);
        }
        var selected = request.selected(document.getDocument()).toList();
        return selected.size() == 1 ? labelOf(hash, selected.getFirst()) : OperationLabel.unread(hash);
    }

    private OperationLabel labelOf(Digest hash, OperationDefinition operation) {
        var fullName = operation.getName();
        var name = fullName == null || fullName.length() <= MAX_LENGTH ? fullName : fullName.substring(0, MAX_LENGTH);
        return new OperationLabel(
                name,
                label(name),
                operation.getOperation().name().toLowerCase(Locale.ROOT),
                OperationLabel.shortened(hash));
    }

    String label(String name) {
        if (name == null) {
            return UNNAMED;
        }
        return known.contains(name) || addIfPossible(name) ? name : OTHER;
    }

    private synchronized boolean addIfPossible(String name) {
        return known.size() < max && known.add(name);
    }
}
