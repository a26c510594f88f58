insert into label_publication (version, published_at, labels)
select coalesce(max(version), 0) + 1, greatest(clock_timestamp(), max(published_at) + interval '1 microsecond'), ?
from label_publication
returning version, published_at
