-- A search that is narrowed to a kind or to readers, or that looks for a name, need not read all sections with its words.
alter table label_word add column keys text[] not null default '{}';
-- Repackagers and makers of generics send many sections word for word: their words are copied, which takes a tenth of the time.
alter table label_word add column source_hash bigint;

update label_word set keys = array['kind:' || kind, 'for:' || audience,
        case when show_order < '001' then 'tier:1' when show_order < '01' then 'tier:2' else 'tier:3' end]
    || array(select 'name:' || stem from unnest(tsvector_to_array(ts_filter(words, '{a}'))) stem);

drop index ix_label_word_words;
drop index ix_label_word_order;
-- Each search reads what is pending, up to 1 MB.
create index ix_label_word_keys on label_word using gin (words, keys) with (gin_pending_list_limit = 1024);
create index ix_label_word_source_hash on label_word (source_hash);

comment on column label_word.keys is 'kind, readers, place in the order of labels (tier:1 comes first), stems of the names of the label';
comment on column label_word.source_hash is 'of the text of which its words were made; null: not known';
