package org.monograph.content.history;

import static org.monograph.base.terms.ErrorCode.BAD_USER_INPUT;

import io.quarkus.hibernate.orm.panache.Panache;
import java.time.Instant;
import java.util.List;
import org.monograph.base.graph.Cursor;
import org.monograph.base.graph.Page;
import org.monograph.base.graph.PageRequest;
import org.monograph.base.published.HqlFilter;
import org.monograph.base.terms.ContentException;
import org.monograph.base.terms.Slug;
import org.monograph.content.document.DocumentKind;
import org.monograph.content.publishing.Revision;

/// Revisions, the newest first.
///
/// @param kinds null for all
/// @param slugs null for all
/// @param current whether only what readers see at `asOf` is listed
/// @param asOf null for now
record RevisionList(List<DocumentKind> kinds, List<String> slugs, boolean current, Instant asOf) {

    private static final int MAX_SLUGS = 100;
    /// PostgreSQL cannot store every Instant.
    private static final Instant FAR_FUTURE = Instant.parse("9999-12-31T23:59:59Z");

    RevisionList {
        if (slugs != null && slugs.size() > MAX_SLUGS) {
            throw new ContentException(BAD_USER_INPUT, "slugs: up to %d are allowed at once".formatted(MAX_SLUGS));
        }
        if (asOf != null) {
            asOf = asOf.isBefore(Instant.EPOCH) ? Instant.EPOCH : asOf.isAfter(FAR_FUTURE) ? FAR_FUTURE : asOf;
        }
    }

    Page<Revision> page(Integer first, String after) {
        var name = Cursor.list("revisions", kinds, slugs, current, asOf == null ? null : asOf.toString());
        var request = PageRequest.of(name, 1, first, after);
        var conditions = conditions().after(List.of("r.row"), "<", rows(request.after()));
        var query = Panache.getSession()
                .createSelectionQuery(
                        "from Revision r where %s order by r.row desc".formatted(conditions), Revision.class)
                .setMaxResults(request.limit());
        return Page.of(request, conditions.bindTo(query).getResultList(), revision -> List.of(revision.row.toString()));
    }

    private static List<Long> rows(List<String> after) {
        try {
            return after.stream().map(Long::valueOf).toList();
        } catch (NumberFormatException _) {
            throw Cursor.invalid();
        }
    }

    int count() {
        var conditions = conditions();
        var query = Panache.getSession()
                .createSelectionQuery("select count(*) from Revision r where " + conditions, Long.class);
        return conditions.bindTo(query).getSingleResult().intValue();
    }

    private HqlFilter conditions() {
        var moment = asOf == null ? FAR_FUTURE : asOf;
        var conditions = new HqlFilter()
                .and(
                        "r.kindWord in (:kinds)",
                        "kinds",
                        kinds == null
                                ? null
                                : kinds.stream().map(DocumentKind::word).toList())
                .and(
                        "any_is(:slugs, r.slug)",
                        "slugs",
                        slugs == null ? null : slugs.stream().map(Slug::orNone).toArray(String[]::new))
                .and("r.publishedAt <= :moment", "moment", asOf);
        return current ? conditions.and("""
                        not exists (from Revision l where l.kindWord = r.kindWord and l.slug = r.slug and l.number > r.number
                            and l.publishedAt <= :until)
                        and not exists (from Retirement t where t.kindWord = r.kindWord and t.slug = r.slug and t.how = REMOVED
                            and t.at <= :until and (t.supersededAt is null or t.supersededAt > :until))""", "until", moment) : conditions;
    }
}
