-- Lists and values are written once and read whole, never looked into: as json PostgreSQL sends the text that it has,
-- while it makes the text of a jsonb or of an array anew for each row, which took half of its time for side effects.
alter table drug
    alter column brands type json,
    alter column identifiers type json,
    alter column key_points type json,
    alter column mechanisms type json,
    alter column onset type json,
    alter column stopping type json,
    alter column sections type json,
    alter column dependence_risk type json,
    alter column sedation_potential type json,
    alter column legal_statuses type json,
    alter column synonyms type json using to_json(synonyms),
    alter column citation_slugs type json using to_json(citation_slugs),
    alter column summary_citation_slugs type json using to_json(summary_citation_slugs);

alter table drug_side_effect
    drop constraint ck_drug_side_effect_cited,
    alter column frequencies type json,
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_drug_side_effect_cited check (json_array_length(citation_slugs) > 0);

alter table warning
    drop constraint ck_warning_cited,
    alter column parts type json using to_json(parts),
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_warning_cited check (json_array_length(citation_slugs) > 0);

alter table drug_use
    drop constraint ck_drug_use_cited,
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_drug_use_cited check (json_array_length(citation_slugs) > 0);

alter table faq_entry
    drop constraint ck_faq_entry_cited,
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_faq_entry_cited check (json_array_length(citation_slugs) > 0);

alter table alternative
    drop constraint ck_alternative_cited,
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_alternative_cited check (json_array_length(citation_slugs) > 0);

alter table interaction
    drop constraint ck_interaction_cited,
    alter column citation_slugs type json using to_json(citation_slugs),
    add constraint ck_interaction_cited check (json_array_length(citation_slugs) > 0);

alter table interactant alter column synonyms type json using to_json(synonyms);

alter table condition alter column therapies type json;
