ALTER TABLE complaint ADD COLUMN call_back_promised_at BIGINT
