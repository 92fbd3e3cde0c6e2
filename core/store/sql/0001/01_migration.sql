CREATE TABLE migration (
    version BIGINT NOT NULL PRIMARY KEY,
    statements_sha256 ${bytes} NOT NULL
)
