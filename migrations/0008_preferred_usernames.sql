-- A preferred user name is kept as a user name, so that the two kinds cannot mean two users by one text. Nodes of
-- before look for the other kind: stop them first.
DELETE FROM user_names WHERE kind = 'preferred_username' AND EXISTS (
    SELECT 1 FROM user_names taken
    WHERE taken.pool_id = user_names.pool_id AND taken.kind = 'username' AND taken.value = user_names.value
);
UPDATE user_names SET kind = 'username' WHERE kind = 'preferred_username';
