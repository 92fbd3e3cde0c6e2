CREATE TABLE referral (
    complaint_id BIGINT NOT NULL,
    no BIGINT NOT NULL,
    cycle BIGINT NOT NULL,
    agency_id BIGINT NOT NULL,
    referred_at BIGINT NOT NULL,
    promised_at BIGINT,
    answered_at BIGINT,
    completed_at BIGINT,
    returned_at BIGINT,
    return_reason TEXT,
    contact_text BIGINT,
    reference_text BIGINT,
    PRIMARY KEY (complaint_id, no)
)
