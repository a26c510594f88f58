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

/// Something that a published revision of an interactant is called, by which terms find it. No answer shows
/// the row.
@Entity
public class InteractantName extends Published {

    @Ignore
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "interactant_id")
    public Interactant ofInteractant;

    public String folded;

    /// The rows of all that an interactant is called.
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
