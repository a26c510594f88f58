with ${searched-words}
select count(*) from (${matching-words}) matching
