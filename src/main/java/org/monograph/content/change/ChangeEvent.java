package org.monograph.content.change;

import static java.util.stream.Collectors.groupingBy;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.monograph.base.account.Editor;
import org.monograph.base.account.EditorRole;
import org.monograph.base.graph.Batch;
import org.monograph.base.graph.NodeId;
import org.monograph.content.document.DocumentKind;

/// Something that an editor did. Never changed or deleted.
@Entity
@Type("Event")
@Description("Something that an editor did. Events are never changed or deleted.")
public class ChangeEvent extends PanacheEntityBase {

    public static final int MAX_OF_CHANGE = 500;

    /// The events of changes by row of the change, the oldest first.
    public static final Batch<Long, List<ChangeEvent>> OF_CHANGES =
            new Batch<>("events of changes", ChangeEvent::ofChanges, List.of());

    @jakarta.persistence.Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    @Ignore
    public Long row;

    /// Null for the correction of a note that belongs to no change.
    @Ignore
    public Long changeId;

    @NonNull
    @Description("When it was done.")
    public Instant at;

    /// Of the editor.
    @Ignore
    public String subject;

    @Ignore
    public String name;

    /// The editor's roles then, separated by commas.
    @Ignore
    public String roles;

    @Enumerated(EnumType.STRING)
    @NonNull
    @Description("What was done.")
    public Move move;

    @NonNull
    @Description("Version of the change after it; 0 for what belongs to no version.")
    public int version;

    /// Of the change after it.
    @Ignore
    public String digest;

    @Description("What the editor wrote about it: a remark, or a reason. Null when nothing was written.")
    public String note;

    /// As documents have it.
    @Column(name = "kind")
    @Ignore
    public String kindWord;

    @Description("Slug of the document that it is about. Null when it is about the whole change.")
    public String slug;

    @Description("Place within that document. Null when it is about the whole document.")
    public String path;

    /// Row of the comment that it closes.
    @Ignore
    public Long resolves;

    @Ignore
    public Instant scheduledFor;

    /// JSON of the problems for which a scheduled publication was refused.
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "problems")
    @Ignore
    public String problemsJson;

    /// Of the request, by which a repeated one is known.
    @Ignore
    public String request;

    @org.eclipse.microprofile.graphql.Id
    @NonNull
    @Description("Opaque id.")
    public String getId() {
        return NodeId.of("Event", row.toString()).encoded();
    }

    @NonNull
    @Description("Who did it, with the roles of that moment.")
    public Editor getBy() {
        return new Editor(
                subject,
                name,
                Stream.of(roles.split(","))
                        .filter(role -> !role.isEmpty())
                        .map(EditorRole::valueOf)
                        .toList());
    }

    @Description("Kind of the document that it is about. Null when it is about the whole change.")
    public DocumentKind getKind() {
        return DocumentKind.of(kindWord).orElse(null);
    }

    /// The row of an event, from its id.
    public static Optional<Long> rowOf(String id) {
        return NodeId.decoded(id)
                .filter(decoded ->
                        decoded.type().equals("Event") && decoded.slug().matches("[0-9]{1,18}"))
                .map(decoded -> Long.valueOf(decoded.slug()));
    }

    static ChangeEvent lastOf(Move move, List<ChangeEvent> events) {
        return events.reversed().stream()
                .filter(event -> event.move == move)
                .findFirst()
                .orElseThrow();
    }

    /// The oldest first.
    public static List<ChangeEvent> of(Change change) {
        return ofChanges(List.of(change.row)).getOrDefault(change.row, List.of());
    }

    /// The version of the change that a reviewer saw last: approved it, or returned what others wrote. 0 for
    /// none.
    ///
    /// @param events of the change, the oldest first
    public static int reviewedVersion(List<ChangeEvent> events) {
        var authors = new HashSet<String>();
        int reviewed = 0;
        for (var event : events) {
            if (event.move.isSave()) {
                authors.add(event.subject);
            } else if (event.move == Move.APPROVE || event.move == Move.RETURN && !authors.contains(event.subject)) {
                reviewed = event.version;
            }
        }
        return reviewed;
    }

    /// By row of the change, the oldest first.
    public static Map<Long, List<ChangeEvent>> ofChanges(Collection<Long> changes) {
        return Panache.getSession()
                .createSelectionQuery(
                        "from ChangeEvent where any_is(:changes, changeId) order by row", ChangeEvent.class)
                .setParameter("changes", changes.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(groupingBy(event -> event.changeId));
    }
}
