CREATE TABLE dispatch (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    squad_id BIGINT NOT NULL,
    assigned_at BIGINT NOT NULL,
    reserved_for BIGINT,
    called_at BIGINT,
    out_at BIGINT,
    arrived_at BIGINT,
    left_at BIGINT,
    recalled_at BIGINT,
    recall_reason TEXT,
    replaces BIGINT,
    PRIMARY KEY (complaint_id, no)
)
