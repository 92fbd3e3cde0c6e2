CREATE INDEX complaint_open ON complaint (id) WHERE is_open = 1
