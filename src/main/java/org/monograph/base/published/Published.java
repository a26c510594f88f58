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

/// A row of published content. The publisher inserts it; only `superseded_at` is set later. Each entity
/// declares its GraphQL interfaces itself: SmallRye GraphQL ignores those of this class without an error.
@MappedSuperclass
public abstract class Published extends PanacheEntityBase {

    @jakarta.persistence.Id
    @Column(name = "id")
    @SequenceGenerator(name = "published_id", sequenceName = "published_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_id")
    @Ignore
    public Long key;

    /// GraphQL uses `NodeIdFetcher` instead, which knows from which state of the content the row was read.
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description(
            "Opaque id, unique across all types. It stays the same when content changes; an object read with `asOf` has a different one. An entry of a vocabulary is always current and keeps its id.")
    public String getId() {
        return nodeId().encoded();
    }

    /// The id of the row while it is current.
    protected abstract NodeId nodeId();

    public NodeId idIn(AsOf state) {
        return nodeId().at(state);
    }

    /// The publication of the row's document: from when to when readers saw it.
    protected abstract Publication span();

    /// Selects the rows that the ids refer to. Ids without a row are missing.
    public static <T extends Published> Map<NodeId, T> byId(Set<NodeId> ids, Collection<T> rows) {
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
