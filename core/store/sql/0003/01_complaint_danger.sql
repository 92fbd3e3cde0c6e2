ALTER TABLE complaint ADD COLUMN danger_id BIGINT
