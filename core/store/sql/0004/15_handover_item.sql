CREATE TABLE handover_item (
    handover_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    complaint_id BIGINT NOT NULL,
    note_text BIGINT,
    PRIMARY KEY (handover_id, no)
)
