package org.monograph.base.published;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.monograph.base.graph.AsOf;
import org.monograph.base.graph.NodeId;

/// A row of published content: written once by the publisher, never changed after.
/// Each entity names its GraphQL interfaces itself: on this class they would be lost without a word.
@MappedSuperclass
public abstract class Published extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Column(name = "id")
    @SequenceGenerator(name = "published_id", sequenceName = "published_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_id")
    @Ignore
    public Long key;

    /// Fetched by `NodeIdFetcher`, which knows which state of the content the row was read from.
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("opaque, unique among all types, stable; another one for what was read from the past")
    public String getId() {
        return nodeId().encoded();
    }

    /// The id under which the row is found while it is current.
    protected abstract NodeId nodeId();

    public NodeId idIn(AsOf state) {
        return nodeId().at(state);
    }

    /// When the row, or the document that it is a part of, was what readers saw.
    protected abstract Publication span();

    /// Those of the rows that the ids name.
    public static <T extends Published> Map<NodeId, T> named(Set<NodeId> ids, Collection<T> rows) {
        var all = rows.stream().collect(groupingBy(Published::nodeId));
        var found = new HashMap<NodeId, T>();
        for (var id : ids) {
            all.getOrDefault(id.at(AsOf.TODAY), List.of()).stream()
                    .filter(row -> row.span().covers(id.moment()))
                    .forEach(row -> found.put(id, row));
        }
        return found;
    }
}
