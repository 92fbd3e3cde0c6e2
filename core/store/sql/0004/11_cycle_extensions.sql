ALTER TABLE cycle ADD COLUMN legal_extensions BIGINT
