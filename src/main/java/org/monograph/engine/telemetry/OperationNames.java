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

/// Under which names operations are counted. Clients choose theirs, so the number is bounded; what stands in brackets
/// can be the name of no operation.
@Singleton
public class OperationNames {

    static final String OTHER = "(other)";
    static final String UNNAMED = "(unnamed)";

    private static final int LONGEST = 100;

    private final Set<String> known = ConcurrentHashMap.newKeySet();
    private final int max;

    OperationNames(MetricsConfig config) {
        config.operations().ifPresent(known::addAll);
        this.max = config.operations().isPresent() ? 0 : config.maxOperations();
    }

    public OperationLabel labelOf(Digest hash, OperationRequest request, PreparsedDocumentEntry document) {
        if (document.hasErrors()) {
            return OperationLabel.unread(hash);
        }
        var meant = request.meant(document.getDocument()).toList();
        return meant.size() == 1 ? labelOf(hash, meant.getFirst()) : OperationLabel.unread(hash);
    }

    private OperationLabel labelOf(Digest hash, OperationDefinition operation) {
        var whole = operation.getName();
        var name = whole == null || whole.length() <= LONGEST ? whole : whole.substring(0, LONGEST);
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
        return known.contains(name) || isAdmitted(name) ? name : OTHER;
    }

    private synchronized boolean isAdmitted(String name) {
        return known.size() < max && known.add(name);
    }
}
