-- How long the register's log was when a write began: what came behind it may be that write's.
ALTER TABLE idempotency ADD COLUMN log_end BIGINT;
