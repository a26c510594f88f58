-- The publication that made the state of a moment.
create index ix_revision_published_at on revision (published_at);
-- What a drug is called where interactions are recorded.
create index ix_interactant_drug on interactant (drug_slug);
