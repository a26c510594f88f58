-- Rows of before get what can truly be said of them: that it was not recorded.
alter table drug
    add column brands             jsonb,
    add column synonyms           text[] not null default '{}',
    add column identifiers        jsonb not null default '[]',
    add column key_points         jsonb not null default '[]',
    add column mechanisms         jsonb not null default '[]',
    add column onset              jsonb,
    add column stopping           jsonb not null default '{"text": "Not recorded in this revision.", "citations": []}',
    add column sections           jsonb not null default '[]',
    add column dependence_risk    jsonb not null default '{"level": "UNKNOWN", "text": "Not recorded in this revision.", "citations": []}',
    add column sedation_potential jsonb not null default '{"level": "UNKNOWN", "text": "Not recorded in this revision.", "citations": []}',
    add column legal_statuses     jsonb not null default '[]';

update drug
set brands = (
    select coalesce(jsonb_agg(jsonb_build_object('name', brand, 'routes', '[]'::jsonb, 'jurisdictions', '[]'::jsonb)), '[]')
    from unnest(brand_names) brand);

alter table drug
    alter column brands set not null,
    alter column synonyms drop default,
    alter column identifiers drop default,
    alter column key_points drop default,
    alter column mechanisms drop default,
    alter column stopping drop default,
    alter column sections drop default,
    alter column dependence_risk drop default,
    alter column sedation_potential drop default,
    alter column legal_statuses drop default,
    drop column brand_names;
