package entente.desk.api;

import entente.desk.own.Own;
import entente.register.store.Annex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Writes that may be sent twice and are done once. A key is kept for a day. Where the desk ended
 * while it wrote, the register's log tells what became of it: what it did is answered, what it did
 * not is done now, and where the log leaves that open the key says so until it is dropped.
 */
@Component
final class Idempotency {
    static final Duration KEPT = Duration.ofDays(1);

    private final Annex own;
    private final Clock clock;
    private final Instant up;

    Idempotency(Annex own, Clock clock) {
        this.own = own;
        this.clock = clock;
        this.up = clock.instant();
    }

    /** What was answered. */
    record Answered(int status, String body, boolean again) {}

    /** What is to be done once. */
    interface Work {
        /** How many entries the log has. */
        long logEnd();

        /** An answer with a status from 500 on is not kept: it may be tried anew. */
        Answered done();

        /**
         * What it answered, as the log tells where the desk ended while it was done; empty where it
         * left nothing behind.
         *
         * @param logEnd how long the log was when it began
         * @param until when the desk had ended
         * @throws Wrong where what the log has may be another's
         */
        Optional<Answered> left(long logEnd, Instant until);
    }

    private record Row(
            String request,
            String at,
            @Nullable Integer status,
            String answer,
            @Nullable Long logEnd) {
        boolean before(Instant up) {
            return Instant.parse(at).isBefore(up);
        }
    }

    /**
     * Does what was asked, or answers as the first time.
     *
     * @param request a digest of all that was asked
     * @throws Wrong where the key was another request's, that is being done at this moment, or
     *     nobody knows whether it was done
     */
    Answered once(long account, String key, String request, Work work) {
        long logEnd = work.logEnd();
        Optional<Row> known = own.write(handle -> begin(handle, account, key, request, logEnd));
        return known.isPresent()
                ? again(known.get(), account, key, request, work)
                : finish(account, key, work::done);
    }

    private Answered finish(long account, String key, Supplier<Answered> doing) {
        Answered answered = null;
        try {
            answered = doing.get();
            return answered;
        } finally {
            end(account, key, answered);
        }
    }

    private Answered again(Row row, long account, String key, String request, Work work) {
        if (!row.request().equals(request)) {
            throw new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", key);
        }
        Integer status = row.status();
        return status == null
                ? goOn(row, account, key, work)
                : new Answered(status, row.answer(), true);
    }

    /** Takes up what was being done when the desk ended. */
    private Answered goOn(Row row, long account, String key, Work work) {
        if (!row.before(up)) {
            throw new Wrong(HttpStatus.CONFLICT, "key-busy", key);
        }
        if (row.logEnd() == null) {
            throw new Wrong(HttpStatus.CONFLICT, "key-lost", key);
        }
        Optional<Answered> left = work.left(row.logEnd(), up);
        if (!taken(row, account, key)) {
            throw new Wrong(HttpStatus.CONFLICT, "key-busy", key);
        }
        return finish(account, key, () -> left.orElseGet(work::done));
    }

    /** Of several that come back for the same at once, one goes on. */
    private boolean taken(Row row, long account, String key) {
        return own.write(
                handle ->
                        handle.execute(
                                        "UPDATE idempotency SET at = ? WHERE account = ?"
                                                + " AND idempotency_key = ? AND status IS NULL AND at = ?",
                                        clock.instant().toString(),
                                        account,
                                        key,
                                        row.at())
                                > 0);
    }

    private Optional<Row> begin(
            Handle handle, long account, String key, String request, long logEnd) {
        Instant now = clock.instant();
        handle.execute("DELETE FROM idempotency WHERE at < ?", now.minus(KEPT).toString());
        int begun =
                handle.execute(
                        "INSERT INTO idempotency (account, idempotency_key, request, at, log_end)"
                                + " VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        account,
                        key,
                        request,
                        now.toString(),
                        logEnd);
        return begun > 0 ? Optional.empty() : known(handle, account, key);
    }

    private static Optional<Row> known(Handle handle, long account, String key) {
        return handle.createQuery(
                        "SELECT * FROM idempotency WHERE account = :account AND idempotency_key = :key")
                .bind("account", account)
                .bind("key", key)
                .map(
                        (row, _) -> {
                            int status = row.getInt("status");
                            long logEnd = row.getLong("log_end");
                            Long begun = row.wasNull() ? null : Long.valueOf(logEnd);
                            return new Row(
                                    row.getString("request"),
                                    row.getString("at"),
                                    status == 0 ? null : status,
                                    row.getString("answer"),
                                    begun);
                        })
                .findOne();
    }

    private void end(long account, String key, @Nullable Answered answered) {
        boolean kept =
                answered != null && answered.status() < HttpStatus.INTERNAL_SERVER_ERROR.value();
        own.write(
                handle ->
                        kept && answered != null
                                ? handle.execute(
                                        "UPDATE idempotency SET status = ?, answer = ? WHERE account = ? AND idempotency_key = ?",
                                        answered.status(),
                                        answered.body(),
                                        account,
                                        key)
                                : handle.execute(
                                        "DELETE FROM idempotency WHERE account = ? AND idempotency_key = ?",
                                        account,
                                        key));
    }

    /** A digest of a request. */
    static String digest(String method, String address, byte[] body) {
        return Own.digest(method + " " + address + " " + Own.digest(body));
    }
}
