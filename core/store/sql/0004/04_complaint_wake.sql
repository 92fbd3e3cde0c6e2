CREATE INDEX complaint_wake ON complaint (wake_at) WHERE wake_at IS NOT NULL
