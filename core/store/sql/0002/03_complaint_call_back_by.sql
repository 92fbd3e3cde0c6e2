ALTER TABLE complaint ADD COLUMN call_back_by BIGINT
