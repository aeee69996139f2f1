-- A code that was used is kept for a while, as one that has expired, so that whoever sends it twice is not taken for somebody
-- who guesses.
ALTER TABLE codes ADD COLUMN used BOOLEAN NOT NULL DEFAULT FALSE;
