-- How many entries of each kind match.
with ${matching}

select kind, count(*) from matching group by kind
