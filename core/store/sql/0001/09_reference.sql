CREATE TABLE reference (
    stream TEXT NOT NULL,
    id BIGINT NOT NULL,
    seq BIGINT NOT NULL,
    code TEXT NOT NULL,
    data TEXT NOT NULL,
    PRIMARY KEY (stream, id)
)
