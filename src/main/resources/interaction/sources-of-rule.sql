-- Most sources of the rule of a class, applied to two of its members.
select max(sources) from (${sources-of-rules}) of_rule (rule, sources)
