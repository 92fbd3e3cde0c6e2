CREATE TABLE alert (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    agency_id BIGINT NOT NULL,
    alerted_at BIGINT NOT NULL,
    PRIMARY KEY (complaint_id, no)
)
