CREATE TABLE phone_call (
    id ${key},
    kind TEXT NOT NULL,
    received_at BIGINT NOT NULL,
    received_by BIGINT NOT NULL,
    telephone_text BIGINT,
    note_text BIGINT
)
