select slug from label where origin = ? and superseded_at is null
