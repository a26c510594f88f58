-- As for the names of drugs in V022.
create index ix_interactant_name_sound on interactant_name
    ((regexp_replace(translate(folded, 'cqzxmpvwaeiouyh', 'kkssnbff'), '(.)\1+', '\1', 'g')));
