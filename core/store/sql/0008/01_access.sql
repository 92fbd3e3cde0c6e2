CREATE TABLE access (
    id BIGINT NOT NULL PRIMARY KEY,
    at BIGINT NOT NULL,
    operator_id BIGINT NOT NULL,
    kind TEXT NOT NULL,
    purpose TEXT NOT NULL,
    complaints BIGINT NOT NULL
)
