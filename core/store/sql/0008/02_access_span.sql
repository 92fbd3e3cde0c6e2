CREATE TABLE access_span (
    access_id BIGINT NOT NULL,
    first_id BIGINT NOT NULL,
    last_id BIGINT NOT NULL,
    PRIMARY KEY (access_id, first_id)
)
