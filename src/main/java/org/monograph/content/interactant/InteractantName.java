package org.monograph.content.interactant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Ignore;
import org.monograph.base.graph.NodeId;
import org.monograph.base.published.Publication;
import org.monograph.base.published.Published;
import org.monograph.content.naming.DrugNames;

/// A name of a published revision of an interactant, for finding it by terms. Not part of the GraphQL schema.
@Entity
public class InteractantName extends Published {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interactant_id")
    public Interactant ofInteractant;

    public String folded;

    /// One row for each distinct name and synonym of the interactant.
    public static List<InteractantName> of(Interactant interactant) {
        return Stream.concat(Stream.of(interactant.name), interactant.synonyms.stream())
                .map(DrugNames::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .map(key -> of(interactant, key))
                .toList();
    }

    private static InteractantName of(Interactant interactant, String key) {
        var row = new InteractantName();
        row.ofInteractant = interactant;
        row.folded = key;
        return row;
    }

    @Override
    protected NodeId nodeId() {
        return NodeId.of("Interactant", ofInteractant.slug);
    }

    @Override
    protected Publication span() {
        return ofInteractant.publication;
    }
}
