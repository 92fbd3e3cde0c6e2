ALTER TABLE complaint ADD COLUMN legal_kind TEXT
