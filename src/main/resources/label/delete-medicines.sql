delete from medicine where slug = any(?)
