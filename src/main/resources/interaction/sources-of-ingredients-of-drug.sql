-- Most sources for the ingredients of a drug with a monograph.
${memberships-ever}
${ingredients}
select max(sources) from ingredient where subject in (select drug_slug from interactant)
