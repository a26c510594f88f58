-- Most classes and ingredients through which all interactions of a pair apply.
${pairs}
select max(via) from pair
