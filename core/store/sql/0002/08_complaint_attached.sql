CREATE INDEX complaint_attached ON complaint (attached_to) WHERE attached_to IS NOT NULL
