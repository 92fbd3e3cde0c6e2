CREATE INDEX text_telephone ON text (value) WHERE kind = 'telephone'
