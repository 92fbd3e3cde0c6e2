ALTER TABLE complaint ADD COLUMN incident_text BIGINT
