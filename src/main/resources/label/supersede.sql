update label set superseded_at = ? where slug = any(?) and superseded_at is null returning text_id, medicine_slug
