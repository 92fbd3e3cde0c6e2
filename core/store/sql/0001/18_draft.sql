CREATE TABLE draft (
    desk TEXT NOT NULL,
    tab BIGINT NOT NULL,
    started_at BIGINT NOT NULL,
    data TEXT NOT NULL,
    sha256 ${bytes} NOT NULL,
    PRIMARY KEY (desk, tab)
)
