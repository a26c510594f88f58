package org.monograph.content.change;

import static org.monograph.base.terms.ErrorCode.NOT_FOUND;
import static org.monograph.base.terms.ErrorCode.QUERY_TOO_COSTLY;

import io.quarkus.hibernate.orm.panache.Panache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.monograph.base.account.Editor;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Sha256;
import org.monograph.content.document.DocumentName;

/// Stores changes, in the transaction of a mutation.
@ApplicationScoped
public class Changes {

    private final Session session;

    Changes(Session session) {
        this.session = session;
    }

    /// @throws ContentException NOT_FOUND
    public static Change required(String key) {
        return Change.withKey(key)
                .orElseThrow(() -> new ContentException(NOT_FOUND, "there is no change with this key"));
    }

    /// The database's time, or a moment after the last event when the clock was set back.
    public Instant now() {
        return session.createNativeQuery("""
                        select greatest(clock_timestamp(), (
                            select at + interval '1 microsecond' from change_event order by id desc limit 1))""", Instant.class).getSingleResult();
    }

    /// Adds an event, and stores what follows from it.
    ///
    /// @param before where the change stood
    /// @return the change as it is then
    public Change add(Change change, List<ChangeEvent> before, ChangeEvent event) {
        if (event.move.canWait() && before.size() >= ChangeEvent.MAX_OF_CHANGE) {
            throw new ContentException(
                    QUERY_TOO_COSTLY,
                    "the change has %d events, no more are allowed: begin a new one".formatted(before.size()));
        }
        var state = ChangeState.of(before).after(event);
        event.changeId = change.row;
        event.persist();
        session.clear(); // the values of the row are set here, and nowhere else
        session.createMutationQuery("""
            update Change set status = :status, version = :version, digest = :digest, title = :title, note = :note,
                significance = :significance, scheduledFor = :scheduled, publishedAt = :published, movedAt = :moved
            where row = :row""")
                .setParameter("status", state.status())
                .setParameter("version", state.version())
                .setParameter("digest", event.digest)
                .setParameter("title", change.title)
                .setParameter("note", change.note)
                .setParameter("significance", change.significance)
                .setParameter("scheduled", state.scheduledFor())
                .setParameter("published", publishedAt(change, state, event))
                .setParameter("moved", event.at)
                .setParameter("row", change.row)
                .executeUpdate();
        return required(change.key);
    }

    private static Instant publishedAt(Change change, ChangeState state, ChangeEvent event) {
        return state.status() == ChangeStatus.PUBLISHED && change.publishedAt == null ? event.at : change.publishedAt;
    }

    /// Records that the note of a revision was mended.
    ///
    /// @param change row of the change of the revision; null for none
    public ChangeEvent addCorrection(Editor editor, Long change, DocumentName revision, String note) {
        var event = ChangeStep.event(editor, Move.CORRECT, 0, "", now());
        event.changeId = change;
        event.kindWord = revision.kind().word();
        event.slug = revision.slug();
        event.note = note;
        event.persist();
        return event;
    }

    /// Keys of the scheduled changes whose time has come, the earliest first.
    public List<String> due() {
        return session.createNativeQuery("""
                        select key from change where status = 'SCHEDULED' and scheduled_for <= clock_timestamp()
                        order by scheduled_for, id""", String.class).getResultList();
    }

    /// Approved changes whose scheduled publication was refused, and that nobody has changed since, by key.
    public static List<Change> failed() {
        return Panache.getSession().createNativeQuery("""
                        select * from change c where c.status = 'APPROVED' and 'FAIL' = (
                            select e.move from change_event e
                            where e.change_id = c.id and e.move not in ('COMMENT', 'SHARE', 'CORRECT')
                            order by e.id desc limit 1)
                        order by c.key""", Change.class).getResultList();
    }

    /// The digest of a change: equal for equal drafts and retirements.
    public static String digest(List<Draft> drafts) {
        return Sha256.of(drafts.stream()
                .map(draft -> String.join(
                        " ",
                        draft.kindWord,
                        draft.slug,
                        Integer.toString(draft.baseRevision),
                        draft.isDocument() ? draft.digest : Sha256.of(draft.retirement)))
                .sorted()
                .collect(Collectors.joining("\n")));
    }
}
