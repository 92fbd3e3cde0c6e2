ALTER TABLE cycle ADD COLUMN calendar_event BIGINT
