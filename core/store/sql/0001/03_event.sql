CREATE TABLE event (
    id ${key},
    stream TEXT NOT NULL,
    stream_id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    command_id ${bytes} NOT NULL,
    recorded_at BIGINT NOT NULL,
    occurred_at BIGINT NOT NULL,
    actor BIGINT NOT NULL,
    kind TEXT NOT NULL,
    version BIGINT NOT NULL,
    data TEXT NOT NULL,
    chain_hash ${bytes} NOT NULL,
    UNIQUE (stream, stream_id, seq)
)
