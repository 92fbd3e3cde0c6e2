CREATE INDEX complaint_telephone ON complaint (telephone_text) WHERE telephone_text IS NOT NULL
