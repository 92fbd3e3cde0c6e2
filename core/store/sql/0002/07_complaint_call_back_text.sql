ALTER TABLE complaint ADD COLUMN call_back_text BIGINT
