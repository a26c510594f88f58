delete from label_word where text_id = any(?)
