package org.monograph.schema;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.SequenceGenerator;
import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/// A row of published content: written once by the publisher, never changed after.
/// Each entity names its GraphQL interfaces itself: on this class they would be lost without a word.
@MappedSuperclass
public abstract class Published extends PanacheEntityBase {

    protected static final String CURRENT = "publication.supersededAt is null";

    @jakarta.persistence.Id
    @Column(name = "id")
    @SequenceGenerator(name = "published_id", sequenceName = "published_id", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "published_id")
    @Ignore
    public Long key;

    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("opaque, unique among all types, stable; another one for what was read from a superseded revision")
    public String getId() {
        return nodeId().encoded();
    }

    protected abstract NodeId nodeId();

    /// The row of a whole document (an entity with `slug` and `publication`).
    ///
    /// @param revision null for the current one
    public static <T extends Published> Optional<T> revision(Class<T> type, String slug, Integer revision) {
        var rows = Panache.getSession()
                .createSelectionQuery(
                        "where slug = :slug and " + (revision == null ? CURRENT : "publication.revision = :revision"),
                        type)
                .setParameter("slug", slug);
        return (revision == null ? rows : rows.setParameter("revision", revision)).uniqueResultOptional();
    }
}
