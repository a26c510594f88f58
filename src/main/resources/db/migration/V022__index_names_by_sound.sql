-- For misspelt names: "clonapin" shares too few trigrams with "klonopin", but has the same consonants, if letters that sound alike
-- are one letter and a letter that is doubled is one.
create index ix_drug_name_sound on drug_name ((regexp_replace(translate(folded, 'cqzxmpvwaeiouyh', 'kkssnbff'), '(.)\1+', '\1', 'g')))
    where kind <> 'CODE';
