-- Events of calendars: what is shown of each, as a digest, and the entry that changed it last. Made when a calendar is asked for.
CREATE TABLE calendar (
    relation VARCHAR(11) NOT NULL,
    id VARCHAR(120) NOT NULL,
    imprint VARCHAR(64) NOT NULL,
    changed BIGINT NOT NULL,
    PRIMARY KEY (relation, id)
);

-- position: the last entry of the relation that the rows above know.
CREATE TABLE calendar_mark (
    relation VARCHAR(11) NOT NULL PRIMARY KEY,
    position BIGINT NOT NULL
);
