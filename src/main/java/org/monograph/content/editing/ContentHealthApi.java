package org.monograph.content.editing;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.monograph.base.account.Editor;
import org.monograph.base.graph.Request;
import org.monograph.base.published.Publication;
import org.monograph.content.change.Change;
import org.monograph.content.change.ChangeStatus;
import org.monograph.content.change.Changes;
import org.monograph.content.drug.Drug;

@GraphQLApi
public class ContentHealthApi {

    static final int MAX = 100;

    private static final int DAYS = 30;

    /// Open changes with a draft that was made from another revision than the one that is published.
    private static final String OUTDATED = """
        select c.* from change c
        where c.status in ('DRAFT', 'IN_REVIEW', 'APPROVED', 'SCHEDULED') and exists (
            select from (
                select distinct on (d.kind, d.slug) d.* from draft d where d.change_id = c.id
                order by d.kind, d.slug, d.version desc) l
            where (l.document is not null or l.retirement is not null) and l.base_revision <> coalesce((
                select max(r.number) from revision r where r.kind = l.kind and r.slug = l.slug
                    and not exists (select from retirement t where t.kind = r.kind and t.slug = r.slug
                        and t.superseded_at is null and t.how = 'REMOVED')), 0))
        order by c.key\
        """;

    @Query
    @NonNull
    @Description(
            "What needs the attention of editors, each list with up to 100 items. Fails with UNAUTHENTICATED without a"
                    + " token, and with FORBIDDEN for a user who is no editor.")
    public ContentHealth contentHealth() {
        Editor.required(Request.current());
        return new ContentHealth(LocalDate.now(Clock.systemUTC()));
    }

    @NonNull
    @Description("Drugs whose review is overdue, the longest first.")
    public List<@NonNull Drug> overdue(@Source ContentHealth health) {
        return due(null, health.day());
    }

    @NonNull
    @Description("Drugs whose review is due today or in the next 30 days, the earliest first.")
    public List<@NonNull Drug> dueWithin30Days(@Source ContentHealth health) {
        return due(health.day(), health.day().plusDays(DAYS));
    }

    /// @param from inclusive; null for the beginning
    private static List<Drug> due(LocalDate from, LocalDate until) {
        return Panache.getSession()
                .createSelectionQuery("""
                        from Drug d where d.reviewDue >= :from and d.reviewDue < :until and d.%s and not exists (
                            from Retirement t where t.kindWord = 'drug' and t.slug = d.slug and t.supersededAt is null)
                        order by d.reviewDue, d.slug""".formatted(Publication.CURRENT), Drug.class)
                .setParameter("from", from == null ? LocalDate.EPOCH : from)
                .setParameter("until", until)
                .setMaxResults(MAX)
                .getResultList();
    }

    @NonNull
    @Description("Changes that wait for a reviewer, the longest first.")
    public List<@NonNull Change> waitingForReview(@Source ContentHealth health) {
        return Panache.getSession()
                .createSelectionQuery("from Change where status = :status order by movedAt, row", Change.class)
                .setParameter("status", ChangeStatus.IN_REVIEW)
                .setMaxResults(MAX)
                .getResultList();
    }

    @NonNull
    @Description("Changes whose scheduled publication was refused, and that nobody has changed since.")
    public List<@NonNull Change> failedSchedules(@Source ContentHealth health) {
        return Changes.failed().stream().limit(MAX).toList();
    }

    @NonNull
    @Description("Open changes with a draft that was made from another revision than the one that is published now.")
    public List<@NonNull Change> outdated(@Source ContentHealth health) {
        return Panache.getSession()
                .createNativeQuery(OUTDATED, Change.class)
                .setMaxResults(MAX)
                .getResultList();
    }

    @NonNull
    @Description("Drugs without a verified code, by slug.")
    public List<@NonNull Drug> unverifiedIdentifiers(@Source ContentHealth health) {
        return Panache.getSession()
                .createNativeQuery("""
                        select * from drug d where d.superseded_at is null and json_array_length(d.identifiers) = 0
                        order by d.slug""", Drug.class)
                .setMaxResults(MAX)
                .getResultList();
    }
}
