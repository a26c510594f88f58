-- The sources of the summary and the class, which stood in the document only.
alter table drug add column summary_citation_slugs text[];

update drug
set summary_citation_slugs = coalesce(
    (
        select array_agg(source.name order by source.place)
        from revision r
        cross join jsonb_array_elements_text(r.document -> 'summaryCitations') with ordinality as source (name, place)
        where r.id = drug.revision_id),
    citation_slugs);

alter table drug alter column summary_citation_slugs set not null;
