ALTER TABLE referral ADD COLUMN disclosed TEXT
