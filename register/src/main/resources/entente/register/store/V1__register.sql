-- The log: what was filed and decided, for ever. A body lies beside its leaf, so that it can be erased.
CREATE TABLE log_entry (
    position BIGINT NOT NULL PRIMARY KEY,
    leaf ${bytes} NOT NULL
);

CREATE TABLE log_body (
    position BIGINT NOT NULL PRIMARY KEY,
    salt ${bytes} NOT NULL,
    body ${bytes} NOT NULL
);

-- One row: where the log ends. Whoever writes locks it first.
CREATE TABLE log_head (
    id INTEGER NOT NULL PRIMARY KEY,
    origin TEXT NOT NULL,
    size BIGINT NOT NULL,
    last_leaf ${bytes} NOT NULL,
    frontier ${bytes} NOT NULL
);

-- What the program must know before it reads on: which making of accounts the rows below come from.
CREATE TABLE meta (
    name VARCHAR(40) NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);

-- Reports and findings, addressed by the SHA-256 of what they hold; content is deflated.
CREATE TABLE blob (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    length BIGINT NOT NULL,
    content ${bytes} NOT NULL
);

-- All below is made from the log and can be made again.

-- position: the entry of the newest reading; filed: of the first.
CREATE TABLE report (
    sha256 VARCHAR(64) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL,
    filed BIGINT NOT NULL,
    findings VARCHAR(64) NOT NULL,
    file TEXT NOT NULL,
    language VARCHAR(20) NOT NULL,
    title TEXT,
    source TEXT,
    published_from VARCHAR(10),
    published_to VARCHAR(10)
);
CREATE INDEX report_filed ON report (filed);

-- Which entries concern which relation, and which report.
CREATE TABLE concern (
    relation VARCHAR(11) NOT NULL,
    position BIGINT NOT NULL,
    report VARCHAR(64),
    kind VARCHAR(20) NOT NULL,
    PRIMARY KEY (relation, position)
);
CREATE INDEX concern_report ON concern (report);

-- One row for each undoing that holds: an entry holds when there is none of it.
CREATE TABLE undone (
    position BIGINT NOT NULL,
    by_position BIGINT NOT NULL,
    PRIMARY KEY (position, by_position)
);

-- changed: the last entry that concerns it; settled: the last that its rows below are made from.
CREATE TABLE relation (
    code VARCHAR(11) NOT NULL PRIMARY KEY,
    changed BIGINT NOT NULL,
    settled BIGINT NOT NULL,
    zone VARCHAR(60) NOT NULL
);

CREATE TABLE session (
    relation VARCHAR(11) NOT NULL,
    id VARCHAR(80) NOT NULL,
    mechanism VARCHAR(60),
    kind VARCHAR(20) NOT NULL,
    ordinal INTEGER,
    status VARCHAR(10) NOT NULL,
    when_from VARCHAR(10),
    when_to VARCHAR(10),
    country VARCHAR(5),
    city TEXT,
    host VARCHAR(5),
    review VARCHAR(10) NOT NULL,
    PRIMARY KEY (relation, id)
);

CREATE TABLE next_session (
    relation VARCHAR(11) NOT NULL,
    mechanism VARCHAR(60) NOT NULL,
    session VARCHAR(80),
    ordinal INTEGER,
    due_from VARCHAR(10),
    due_to VARCHAR(10),
    host VARCHAR(5),
    ground VARCHAR(20) NOT NULL,
    PRIMARY KEY (relation, mechanism)
);
CREATE INDEX next_session_due ON next_session (due_to);

CREATE TABLE commitment (
    relation VARCHAR(11) NOT NULL,
    id VARCHAR(15) NOT NULL,
    report VARCHAR(64) NOT NULL,
    standing VARCHAR(12) NOT NULL,
    act VARCHAR(10) NOT NULL,
    done_by TEXT NOT NULL,
    areas TEXT NOT NULL,
    said_from VARCHAR(10),
    due_from VARCHAR(10),
    due_to VARCHAR(10),
    completion VARCHAR(12) NOT NULL,
    done_from VARCHAR(10),
    open_to VARCHAR(10),
    review VARCHAR(10) NOT NULL,
    sayings INTEGER NOT NULL,
    keeper TEXT,
    keeper_state VARCHAR(10),
    keeper_score INTEGER,
    words TEXT NOT NULL,
    PRIMARY KEY (relation, id)
);
-- open_to is due_to of what counts as a commitment and is not complete: what can be due.
CREATE INDEX commitment_open ON commitment (open_to);

-- Every finding that stands: where its name leads, and whether an officer has decided on it. The target of what belongs to
-- no commitment and no session is empty.
CREATE TABLE finding (
    id VARCHAR(15) NOT NULL,
    relation VARCHAR(11) NOT NULL,
    target VARCHAR(80) NOT NULL,
    report VARCHAR(64) NOT NULL,
    review VARCHAR(10) NOT NULL,
    PRIMARY KEY (id, relation)
);
CREATE INDEX finding_review ON finding (review, report);

CREATE TABLE assignment (
    relation VARCHAR(11) NOT NULL,
    commitment VARCHAR(15) NOT NULL,
    body VARCHAR(60) NOT NULL,
    lead INTEGER NOT NULL,
    PRIMARY KEY (relation, commitment, body)
);
CREATE INDEX assignment_body ON assignment (body);

-- How many commitments of one standing share a due date and what became of them: overviews add these up.
CREATE TABLE tally (
    relation VARCHAR(11) NOT NULL,
    standing VARCHAR(12) NOT NULL,
    outcome VARCHAR(12) NOT NULL,
    due_to VARCHAR(10) NOT NULL,
    review VARCHAR(10) NOT NULL,
    count INTEGER NOT NULL,
    PRIMARY KEY (relation, standing, outcome, due_to, review)
);

CREATE TABLE body (
    position BIGINT NOT NULL PRIMARY KEY,
    id VARCHAR(60) NOT NULL
);
