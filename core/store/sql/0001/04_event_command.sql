CREATE INDEX event_command ON event (command_id)
