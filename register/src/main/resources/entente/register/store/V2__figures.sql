-- One row a relation instead of one a due date: an overview of a thousand relations reads a thousand rows.
-- undone, no_word: the due days of what is open and has one, sorted, a blank between them ("2017-12-31 2018-06-30").
DROP TABLE tally;
CREATE TABLE figures (
    relation VARCHAR(11) NOT NULL PRIMARY KEY,
    sessions INTEGER NOT NULL,
    done_on_time INTEGER NOT NULL,
    done_late INTEGER NOT NULL,
    no_date INTEGER NOT NULL,
    directions INTEGER NOT NULL,
    requests INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    suggested INTEGER NOT NULL,
    undone TEXT NOT NULL,
    no_word TEXT NOT NULL
);

-- All accounts are made anew.
UPDATE relation SET settled = -1;

-- The findings of one relation lie together: an account that is made anew forgets its own without looking through all.
DROP TABLE finding;
CREATE TABLE finding (
    relation VARCHAR(11) NOT NULL,
    id VARCHAR(15) NOT NULL,
    target VARCHAR(80) NOT NULL,
    report VARCHAR(64) NOT NULL,
    review VARCHAR(10) NOT NULL,
    PRIMARY KEY (relation, id)
);
CREATE INDEX finding_id ON finding (id);
CREATE INDEX finding_review ON finding (relation, review, report);
