-- Most sources of an interaction of a drug.
${of-drugs}
, of_drug (classes, other, sources) as (
    select p.classes, s.other, count(distinct s.citation)
    from profile p join side s on s.one = p.drug group by p.drug, p.classes, s.other)
select (select sources from contained) + greatest(
    (select max(sources) from of_classes),
    (select max(d.sources + coalesce(c.sources, 0))
        from of_drug d left join of_classes c on c.classes = d.classes and c.other = d.other))
