CREATE TABLE hold (
    complaint_id BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    no BIGINT NOT NULL,
    reason TEXT NOT NULL,
    from_at BIGINT NOT NULL,
    limit_at BIGINT,
    until_at BIGINT,
    by_itself BIGINT NOT NULL,
    PRIMARY KEY (complaint_id, cycle, no)
)
