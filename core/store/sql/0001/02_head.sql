CREATE TABLE head (
    id ${key},
    event_id BIGINT NOT NULL,
    chain_hash ${bytes} NOT NULL,
    recorded_at BIGINT NOT NULL,
    text_id BIGINT NOT NULL,
    complaint_id BIGINT NOT NULL,
    call_id BIGINT NOT NULL
)
