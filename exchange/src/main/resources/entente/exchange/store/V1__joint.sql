-- The relations of this node. content: the charter's bytes. recipient: to whom pouches for the other side are sealed.
-- sent: the number of the last pouch sealed. owed: from which entry on the other side, which was restored, wants its own
-- log back, and again: from which on it wants this one's; null for not.
CREATE TABLE relation (
    charter VARCHAR(64) NOT NULL PRIMARY KEY,
    rank BIGINT NOT NULL,
    content ${bytes} NOT NULL,
    side VARCHAR(6) NOT NULL,
    recipient VARCHAR(80) NOT NULL,
    sent BIGINT NOT NULL,
    owed BIGINT,
    again BIGINT
);

-- Both logs of each relation. salt and body are null where they were erased.
CREATE TABLE entry (
    charter VARCHAR(64) NOT NULL REFERENCES relation (charter),
    side VARCHAR(6) NOT NULL,
    position BIGINT NOT NULL,
    leaf ${bytes} NOT NULL,
    salt ${bytes},
    body ${bytes},
    PRIMARY KEY (charter, side, position)
);

-- The newest head of each log that is signed (SIGNED), and the newest that the other side has cosigned (COSIGNED).
CREATE TABLE head (
    charter VARCHAR(64) NOT NULL REFERENCES relation (charter),
    side VARCHAR(6) NOT NULL,
    sort VARCHAR(8) NOT NULL,
    note ${bytes} NOT NULL,
    PRIMARY KEY (charter, side, sort)
);

-- The numbers of pouches that came, and those that wait for what is missing before them.
CREATE TABLE pouch (
    charter VARCHAR(64) NOT NULL REFERENCES relation (charter),
    number BIGINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    start BIGINT NOT NULL,
    waiting ${bytes},
    PRIMARY KEY (charter, number, digest)
);

-- What people have to look at: heads that cannot both be, states that differ.
CREATE TABLE evidence (
    charter VARCHAR(64) NOT NULL REFERENCES relation (charter),
    side VARCHAR(6) NOT NULL,
    sort VARCHAR(20) NOT NULL,
    held ${bytes},
    other ${bytes} NOT NULL,
    sentence TEXT NOT NULL,
    PRIMARY KEY (charter, side, sort)
);

-- Documents that go along with texts, by the SHA-256 of their bytes.
CREATE TABLE attachment (
    digest VARCHAR(64) NOT NULL PRIMARY KEY,
    content ${bytes} NOT NULL
);
