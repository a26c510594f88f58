package org.monograph.content.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.hibernate.Session;

/// Keeps an interactant for each published drug, in the publisher's transaction, so that every drug can be
/// checked for interactions. It has the slug of the drug. Its row is that of a document, if there is one;
/// otherwise it is made from the drug, and belongs to the revision of the drug.
///
/// Each method sends a fixed number of SQL statements for any number of drugs.
@ApplicationScoped
class DrugInteractants {

    /// The slug is that of a published drug, which has no other interactant.
    private static final String IS_DRUG = """
        exists (select from drug d where d.slug = i.slug and d.superseded_at is null)
        and not exists (select from interactant o where o.drug_slug = i.slug and o.superseded_at is null)\
        """;

    /// Rows of documents that are published now.
    private static final String NAME_DRUG = """
        update interactant i set drug_slug = i.slug
        where i.slug = any(cast(:slugs as text[])) and i.published_at = :moment and i.superseded_at is null
            and i.kind = 'DRUG' and i.drug_slug is null and %s\
        """.formatted(IS_DRUG);

    /// Documents that were published before the drug had a monograph get a new row, which names the drug: a
    /// published row never changes.
    private static final String NAME_DRUG_LATER = """
        with earlier as (
            update interactant i set superseded_at = :moment
            where i.slug = any(cast(:slugs as text[])) and i.published_at < :moment and i.superseded_at is null
                and i.kind = 'DRUG' and i.drug_slug is null and %s
            returning i.*),
        later as (
            insert into interactant (
                id, slug, revision, revision_id, published_at, name, sort_name, kind, drug_slug, memberships,
                members_complete, synonyms, among_members, one_therapy, citation_slugs)
            select nextval('published_id'), slug, revision, revision_id, :moment, name, sort_name, kind, slug, memberships,
                members_complete, synonyms, among_members, one_therapy, citation_slugs
            from earlier
            returning id, slug),
        named as (
            insert into interactant_name (id, interactant_id, folded)
            select nextval('published_id'), later.id, n.folded
            from later join earlier on earlier.slug = later.slug join interactant_name n on n.interactant_id = earlier.id)
        select count(*) from later\
        """.formatted(IS_DRUG);

    private static final String SUPERSEDE_RENAMED = """
        update interactant i set superseded_at = :moment
        from drug d, revision r
        where i.slug = any(cast(:slugs as text[])) and i.superseded_at is null
            and r.id = i.revision_id and r.kind = 'drug'
            and d.slug = i.drug_slug and d.superseded_at is null and d.name <> i.name\
        """;

    /// The drugs that have no interactant. No row is made where the slug is that of another interactant: the
    /// validator refuses it, but an earlier version of the service did not.
    private static final String MISSING = """
        from drug d
        where d.superseded_at is null
            and not exists (select from interactant i where i.slug = d.slug and i.superseded_at is null)
            and not exists (select from interactant i where i.drug_slug = d.slug and i.superseded_at is null)\
        """;

    private static final String INSERT = """
        insert into interactant (
            id, slug, revision, revision_id, published_at, name, sort_name, kind, drug_slug, memberships,
            members_complete, synonyms, among_members, one_therapy, citation_slugs)
        select nextval('published_id'), d.slug, d.revision, d.revision_id, :moment, d.name, d.sort_name, 'DRUG', d.slug, '[]',
            false, '[]', null, false, '[]'
        %s and d.slug = any(cast(:slugs as text[]))\
        """.formatted(MISSING);

    /// Rows that were made from the drug end with it. A document that named it stays, and names no drug any more.
    private static final String UNNAME_DRUG = """
        with earlier as (
            update interactant i set superseded_at = :moment
            where i.drug_slug = :slug and i.superseded_at is null
            returning i.*),
        later as (
            insert into interactant (
                id, slug, revision, revision_id, published_at, name, sort_name, kind, drug_slug, memberships,
                members_complete, synonyms, among_members, one_therapy, citation_slugs)
            select nextval('published_id'), e.slug, e.revision, e.revision_id, :moment, e.name, e.sort_name, e.kind, null,
                e.memberships, e.members_complete, e.synonyms, e.among_members, e.one_therapy, e.citation_slugs
            from earlier e join revision r on r.id = e.revision_id and r.kind = 'interactant'
            returning id, slug),
        named as (
            insert into interactant_name (id, interactant_id, folded)
            select nextval('published_id'), later.id, n.folded
            from later join earlier on earlier.slug = later.slug join interactant_name n on n.interactant_id = earlier.id)
        select count(*) from later\
        """;

    /// Drugs that have no interactant, or one that does not name them.
    private static final String UNFINISHED = """
        select d.slug %s
        union all
        select i.slug from interactant i
        where i.superseded_at is null and i.kind = 'DRUG' and i.drug_slug is null and %s\
        """.formatted(MISSING, IS_DRUG);

    /// @param copied rows of documents that name a drug now
    /// @param made rows made from drugs, which belong to no class and lengthen no list
    record Changed(int copied, int made) {}

    private final Session session;

    DrugInteractants(Session session) {
        this.session = session;
    }

    /// @param slugs of the drugs and interactants of a publication, whose rows must be flushed
    Changed update(Collection<String> slugs, Instant moment) {
        var array = slugs.toArray(String[]::new);
        change(NAME_DRUG, array, moment);
        var later = session.createNativeQuery(NAME_DRUG_LATER, Long.class)
                .setParameter("slugs", array)
                .setParameter("moment", moment)
                .getSingleResult();
        change(SUPERSEDE_RENAMED, array, moment);
        return new Changed(later.intValue(), change(INSERT, array, moment));
    }

    /// For a drug that is removed, whose row is superseded already.
    void removeDrug(String slug, Instant moment) {
        session.createNativeQuery(UNNAME_DRUG, Long.class)
                .setParameter("slug", slug)
                .setParameter("moment", moment)
                .getSingleResult();
    }

    private int change(String sql, String[] slugs, Instant moment) {
        return session.createNativeMutationQuery(sql)
                .setParameter("slugs", slugs)
                .setParameter("moment", moment)
                .executeUpdate();
    }

    /// The slugs of drugs that an earlier version of the service published, and for which `update` is
    /// necessary.
    List<String> unfinished() {
        return session.createNativeQuery(UNFINISHED, String.class).getResultList();
    }
}
