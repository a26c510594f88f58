package org.monograph.content.history;

import static java.util.stream.Collectors.toMap;

import io.quarkus.hibernate.orm.panache.Panache;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import java.util.Map;
import java.util.Set;
import org.monograph.base.graph.Batch;
import org.monograph.content.publishing.Revision;

/// A better wording of the note of a revision. The latest counts; the others stay.
@Entity
class RevisionNote extends PanacheEntityBase {

    /// The latest wordings by row of the revision. Missing where the first wording holds.
    static final Batch<Long, String> LATEST = new Batch<>("notes of revisions", RevisionNote::latest, null);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Column(name = "id")
    Long row;

    Long revisionId;

    String note;

    Long eventId;

    /// The wording that readers see. Null for none.
    static String latest(Revision revision) {
        return latest(Set.of(revision.row)).getOrDefault(revision.row, revision.firstNote);
    }

    private static Map<Long, String> latest(Set<Long> revisions) {
        return Panache.getSession()
                .createSelectionQuery(
                        "from RevisionNote where any_is(:revisions, revisionId) order by row", RevisionNote.class)
                .setParameter("revisions", revisions.toArray(Long[]::new))
                .getResultList()
                .stream()
                .collect(toMap(note -> note.revisionId, note -> note.note, (_, later) -> later));
    }
}
