-- Once, as the server's administrator, PostgreSQL 15 or newer: sudo -u postgres psql -v ON_ERROR_STOP=1 < deploy/postgresql.sql
-- Then the password, typed and not shown:                      sudo -u postgres psql -c '\password entente'
-- The desk makes its own tables; its accounts and logins lie in the schema desk, the register in public.
CREATE ROLE entente LOGIN;
CREATE DATABASE entente OWNER entente ENCODING 'UTF8' TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'und';
REVOKE ALL ON DATABASE entente FROM PUBLIC;
ALTER ROLE entente IN DATABASE entente SET lock_timeout = '10s';
ALTER ROLE entente IN DATABASE entente SET idle_in_transaction_session_timeout = '60s';
-- What is acknowledged is on the disk; the register asks for it too.
ALTER ROLE entente IN DATABASE entente SET synchronous_commit = 'on';
