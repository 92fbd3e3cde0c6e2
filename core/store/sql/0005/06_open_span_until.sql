CREATE INDEX open_span_until ON open_span (until_at) WHERE until_at IS NOT NULL
