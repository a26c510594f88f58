-- Most sources for the ingredients of an interactant.
${memberships-ever}
${ingredients}
select max(sources) from ingredient
