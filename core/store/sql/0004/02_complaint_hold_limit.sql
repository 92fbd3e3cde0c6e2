ALTER TABLE complaint ADD COLUMN hold_limit BIGINT
