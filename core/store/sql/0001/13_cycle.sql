CREATE TABLE cycle (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    start_at BIGINT NOT NULL,
    promise_id BIGINT,
    out_due BIGINT,
    resolve_due BIGINT,
    first_out_at BIGINT,
    right_out_at BIGINT,
    first_arrived_at BIGINT,
    resolved_at BIGINT,
    outcome TEXT,
    resolution_text BIGINT,
    informed_at BIGINT,
    closed_at BIGINT,
    PRIMARY KEY (complaint_id, no)
)
