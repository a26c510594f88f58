package org.monograph.schema;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

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

    /// Fetched by `NodeIdFetcher`, which knows whether the row was read from the past.
    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("opaque, unique among all types, stable; another one for what was read from the past")
    public String getId() {
        return nodeId().encoded();
    }

    /// The id under which the row is found while it is current.
    protected abstract NodeId nodeId();

    /// The id of the row when it was read from the past. Vocabularies, which always show what is current, have no
    /// other.
    protected NodeId pastNodeId() {
        return nodeId();
    }

    /// Whether the row is what readers see now.
    protected abstract boolean current();

    /// Rows by each id that finds them.
    public static <T extends Published> Map<NodeId, T> byNodeId(Collection<T> rows) {
        var found = new HashMap<NodeId, T>();
        for (var row : rows) {
            found.put(row.pastNodeId(), row);
            if (row.current()) {
                found.put(row.nodeId(), row);
            }
        }
        return found;
    }
}
