-- Most ingredients of an interactant.
${memberships-ever}
${ingredients}
select max(ingredients) from ingredient
