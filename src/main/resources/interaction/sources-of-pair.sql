-- Most sources of all interactions of a pair.
${pairs}
select max(sources) from pair
