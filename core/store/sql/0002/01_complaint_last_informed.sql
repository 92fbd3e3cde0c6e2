ALTER TABLE complaint ADD COLUMN last_informed TEXT
