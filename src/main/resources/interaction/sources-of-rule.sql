-- Most sources of the rule of a class, applied to two of its members.
${ways}
select max(jsonb_array_length(among_members -> 'citations')) + 2 * (select sources from longest) from interactant
