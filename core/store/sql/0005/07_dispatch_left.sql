CREATE INDEX dispatch_left ON dispatch (squad_id, left_at) WHERE left_at IS NOT NULL
