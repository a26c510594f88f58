select count(*) from (${matching-words}) matching
