-- Most sources of a record.
select max(json_array_length(citation_slugs)) from interaction
