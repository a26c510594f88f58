package org.monograph.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.Session;
import org.monograph.base.published.Publication;
import org.monograph.content.document.Document;
import org.monograph.content.document.DocumentKind;

/// Retires documents, in the publisher's transaction.
@ApplicationScoped
class Retirements {

    private final Session session;
    private final DrugInteractants interactants;

    Retirements(Session session, DrugInteractants interactants) {
        this.session = session;
        this.interactants = interactants;
    }

    /// @return slugs of the removed drugs and interactants
    Set<String> apply(List<Retirement> retired, Release release) {
        var interacting = new HashSet<String>();
        retired.forEach(retirement -> {
            end(new String[] {retirement.kindWord}, new String[] {retirement.slug}, release.moment());
            retirement.at = release.moment();
            retirement.changeId = release.changeId();
            retirement.persist();
            if (retirement.how == RetirementKind.REMOVED) {
                remove(retirement, release.moment());
                if (retirement.getKind() == DocumentKind.DRUG || retirement.getKind() == DocumentKind.INTERACTANT) {
                    interacting.add(retirement.slug);
                }
            }
        });
        return interacting;
    }

    /// After all documents of the publication are written: a row that they replace must be that of the publication
    /// before.
    void unnameDrugs(List<Retirement> retired, Instant moment) {
        retired.stream()
                .filter(retirement -> retirement.how == RetirementKind.REMOVED)
                .filter(retirement -> retirement.getKind() == DocumentKind.DRUG)
                .forEach(retirement -> interactants.removeDrug(retirement.slug, moment));
    }

    /// Documents that are published again are not retired any more.
    void end(List<Document> documents, Instant moment) {
        end(
                documents.stream().map(Document::kind).toArray(String[]::new),
                documents.stream().map(Document::slug).toArray(String[]::new),
                moment);
    }

    private void end(String[] kinds, String[] slugs, Instant moment) {
        session.createNativeMutationQuery("""
            update retirement t set superseded_at = :moment
            from unnest(cast(:kinds as text[]), cast(:slugs as text[])) as n (kind, slug)
            where t.kind = n.kind and t.slug = n.slug and t.superseded_at is null""")
                .setParameter("moment", moment)
                .setParameter("kinds", kinds)
                .setParameter("slugs", slugs)
                .executeUpdate();
    }

    private void remove(Retirement retirement, Instant moment) {
        var entity = retirement.getKind().entity().getSimpleName();
        session.createMutationQuery("""
            delete SearchEntry where documentRow in (select d.key from %s d where d.slug = :slug and d.%s)\
            """.formatted(entity, Publication.CURRENT))
                .setParameter("slug", retirement.slug)
                .executeUpdate();
        session.createMutationQuery("""
            update %s set publication.supersededAt = :moment where slug = :slug and %s\
            """.formatted(entity, Publication.CURRENT))
                .setParameter("moment", moment)
                .setParameter("slug", retirement.slug)
                .executeUpdate();
    }
}
