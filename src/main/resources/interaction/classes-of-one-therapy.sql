-- The number of classes of which two members are a duplicate therapy.
select count(*) from interactant where one_therapy and superseded_at is null
