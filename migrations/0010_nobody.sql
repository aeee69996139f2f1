-- The user of no pool: read in the place of a user who does not exist, so that to look for nobody costs what it costs
-- to find somebody. What fills the details is as long as a sealed verifier and its user's details.
INSERT INTO users (pool_id, sub, username, status, enabled, attributes, credential, details, names, signed_out_at, created_at,
    modified_at, version)
VALUES ('', '', '', 'CONFIRMED', FALSE, '{"email":"nobody@cognate.invalid","email_verified":"true"}', NULL,
    '{"password_history":[],"password_set_at":1767268800000,"temporary_password_set_at":null,"pending":{},"filler":"................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................................"}',
    '[["username","................................"],["email","................................"]]', 0, 0, 0, 0);
