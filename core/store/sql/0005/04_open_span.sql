CREATE TABLE open_span (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT,
    length BIGINT NOT NULL,
    resolved_at BIGINT,
    out_kept BIGINT,
    resolve_kept BIGINT,
    PRIMARY KEY (complaint_id, no)
)
