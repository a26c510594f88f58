-- Most sources of all interactions of a pair.
${pairs}
select max(sources + rules * (${sources-of-rule})) from pair
