ALTER TABLE complaint ADD COLUMN call_back_promised_by BIGINT
