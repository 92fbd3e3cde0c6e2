CREATE TABLE complaint_text (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    text_id BIGINT NOT NULL,
    PRIMARY KEY (complaint_id, no)
)
