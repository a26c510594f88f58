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

/// An entry of a vocabulary: the row of a whole document that others name by its slug. Always read as it is today.
@MappedSuperclass
public abstract class Term extends Published {

    @NonNull
    @Description("permanent name, in lower-case kebab-case")
    public String slug;

    @Ignore
    public Publication publication;

    @Override
    protected NodeId nodeId() {
        return NodeId.of(getClass().getSimpleName(), slug);
    }

    /// Always today's.
    @Override
    public NodeId idIn(AsOf state) {
        return nodeId();
    }

    @Override
    protected Publication span() {
        return publication;
    }

    static <T extends Term> Map<String, T> current(Class<T> vocabulary, Set<String> slugs) {
        return Panache.getSession()
                .createSelectionQuery("where any_is(:slugs, slug) and " + Publication.CURRENT, vocabulary)
                .setParameter("slugs", slugs.toArray(String[]::new))
                .getResultList()
                .stream()
                .collect(toMap(term -> term.slug, identity()));
    }
}
