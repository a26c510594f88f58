select slug, digest from label_input join label using (slug) where superseded_at is null
