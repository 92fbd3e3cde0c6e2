CREATE INDEX open_span_length ON open_span (length, from_at, until_at)
