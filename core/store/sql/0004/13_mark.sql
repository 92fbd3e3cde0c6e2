CREATE TABLE mark (
    complaint_id BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    clock TEXT NOT NULL,
    next_at BIGINT,
    percent BIGINT NOT NULL,
    reminders BIGINT NOT NULL,
    PRIMARY KEY (complaint_id, cycle, clock)
)
