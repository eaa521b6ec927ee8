-- Who may use this desk. secret: Argon2id in its own string form, null for who has passkeys or a link only.
CREATE TABLE account (
    id BIGINT NOT NULL PRIMARY KEY,
    name VARCHAR(80) NOT NULL UNIQUE,
    shown TEXT NOT NULL,
    secret VARCHAR(200),
    language VARCHAR(5),
    state VARCHAR(10) NOT NULL,
    made_at VARCHAR(30) NOT NULL
);

-- may: a right's word. relation and body are empty where they do not narrow it.
CREATE TABLE account_right (
    account BIGINT NOT NULL REFERENCES account (id),
    may VARCHAR(15) NOT NULL,
    relation VARCHAR(11) NOT NULL,
    body VARCHAR(60) NOT NULL,
    PRIMARY KEY (account, may, relation, body)
);

-- One-time links, by the SHA-256 of their secret.
CREATE TABLE entry_link (
    secret VARCHAR(64) NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    until VARCHAR(30) NOT NULL,
    used_at VARCHAR(30)
);

-- Tokens of programs, by the SHA-256 of their secret.
CREATE TABLE token (
    id BIGINT NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    secret VARCHAR(64) NOT NULL UNIQUE,
    label TEXT NOT NULL,
    may VARCHAR(15) NOT NULL,
    relation VARCHAR(11) NOT NULL,
    until VARCHAR(30) NOT NULL,
    used_at VARCHAR(30),
    revoked_at VARCHAR(30)
);

-- Secret addresses of calendar feeds, by the SHA-256 of their secret.
CREATE TABLE feed (
    secret VARCHAR(64) NOT NULL PRIMARY KEY,
    account BIGINT NOT NULL REFERENCES account (id),
    relation VARCHAR(11) NOT NULL,
    made_at VARCHAR(30) NOT NULL
);

-- What was asked to be done, by whom, and how it ended. No words of reports and no names but the account's own.
CREATE TABLE audit (
    position BIGINT NOT NULL PRIMARY KEY,
    at VARCHAR(30) NOT NULL,
    account VARCHAR(80) NOT NULL,
    route VARCHAR(100) NOT NULL,
    relation VARCHAR(11) NOT NULL,
    target VARCHAR(100) NOT NULL,
    status INTEGER NOT NULL
);
CREATE INDEX audit_at ON audit (at);

-- Writes of programs that may be sent twice, and what they were answered.
CREATE TABLE idempotency (
    account BIGINT NOT NULL REFERENCES account (id),
    idempotency_key VARCHAR(100) NOT NULL,
    request VARCHAR(64) NOT NULL,
    at VARCHAR(30) NOT NULL,
    status INTEGER,
    answer TEXT,
    PRIMARY KEY (account, idempotency_key)
);

-- What administrators set of the desk itself.
CREATE TABLE setting (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Passkeys, in the shape that Spring Security's JDBC repositories want (user-entities-schema.sql, user-credentials-schema.sql).
CREATE TABLE user_entities (
    id VARCHAR(1000) NOT NULL PRIMARY KEY,
    name VARCHAR(100) NOT NULL,
    display_name VARCHAR(200)
);

CREATE TABLE user_credentials (
    credential_id VARCHAR(1000) NOT NULL PRIMARY KEY,
    user_entity_user_id VARCHAR(1000) NOT NULL,
    public_key ${bytes} NOT NULL,
    signature_count BIGINT,
    uv_initialized BOOLEAN,
    backup_eligible BOOLEAN NOT NULL,
    authenticator_transports VARCHAR(1000),
    public_key_credential_type VARCHAR(100),
    backup_state BOOLEAN NOT NULL,
    attestation_object ${bytes},
    attestation_client_data_json ${bytes},
    created TIMESTAMP,
    last_used TIMESTAMP,
    label VARCHAR(1000) NOT NULL
);

-- Logins, in the shape that Spring Session wants (schema-postgresql.sql, schema-sqlite.sql).
CREATE TABLE SPRING_SESSION (
    PRIMARY_ID CHAR(36) NOT NULL PRIMARY KEY,
    SESSION_ID CHAR(36) NOT NULL,
    CREATION_TIME BIGINT NOT NULL,
    LAST_ACCESS_TIME BIGINT NOT NULL,
    MAX_INACTIVE_INTERVAL INTEGER NOT NULL,
    EXPIRY_TIME BIGINT NOT NULL,
    PRINCIPAL_NAME VARCHAR(100)
);
CREATE UNIQUE INDEX SPRING_SESSION_IX1 ON SPRING_SESSION (SESSION_ID);
CREATE INDEX SPRING_SESSION_IX2 ON SPRING_SESSION (EXPIRY_TIME);
CREATE INDEX SPRING_SESSION_IX3 ON SPRING_SESSION (PRINCIPAL_NAME);

CREATE TABLE SPRING_SESSION_ATTRIBUTES (
    SESSION_PRIMARY_ID CHAR(36) NOT NULL REFERENCES SPRING_SESSION (PRIMARY_ID) ON DELETE CASCADE,
    ATTRIBUTE_NAME VARCHAR(200) NOT NULL,
    ATTRIBUTE_BYTES ${bytes} NOT NULL,
    PRIMARY KEY (SESSION_PRIMARY_ID, ATTRIBUTE_NAME)
);
