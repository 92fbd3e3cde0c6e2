CREATE TABLE handover (
    id BIGINT NOT NULL PRIMARY KEY,
    given_at BIGINT NOT NULL,
    given_by BIGINT NOT NULL,
    note_text BIGINT,
    taken_at BIGINT,
    taken_by BIGINT,
    taken_text BIGINT
)
