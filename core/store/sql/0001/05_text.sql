CREATE TABLE text (
    id ${key},
    kind TEXT NOT NULL,
    salt ${bytes},
    value TEXT,
    erased_at BIGINT
)
