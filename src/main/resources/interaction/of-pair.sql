-- The longest list of interactions of a pair.
${pairs}
select max(records + rules) from pair
