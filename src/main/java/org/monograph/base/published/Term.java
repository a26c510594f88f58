package org.monograph.base.published;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.persistence.MappedSuperclass;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeId;

/// An entry of a vocabulary: the row of a document that other documents reference by its slug. Always read in
/// its current state, also below a field with `asOf`.
@MappedSuperclass
public abstract class Term extends Published {

    @NonNull
    @Description("Permanent identifier in lower-case kebab-case.")
    public String slug;

    @Ignore
    public Publication publication;

    @Override
    protected NodeId nodeId() {
        return NodeId.of(getClass().getSimpleName(), slug);
    }

    /// The same for every state, since terms are always read in their current state.
    @Override
    public NodeId idIn(AsOf state) {
        return nodeId();
    }

    @Override
    protected Publication span() {
        return publication;
    }

    /// Entries by slug. Unknown slugs are missing.
    protected static <T extends Term> Map<String, T> current(Class<T> vocabulary, Set<String> slugs) {
        return Panache.getSession()
                .createSelectionQuery("where any_is(:slugs, slug) and " + Publication.CURRENT, vocabulary)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(toMap(term -> term.slug, identity()));
    }
}
