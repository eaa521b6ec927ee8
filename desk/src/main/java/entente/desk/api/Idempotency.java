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
 * while it wrote, nobody knows what became of it: the key says so until it is dropped.
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

    private record Row(String request, Instant at, @Nullable Integer status, String answer) {}

    /**
     * Does what was asked, or answers as the first time.
     *
     * @param request a digest of all that was asked
     * @param doing an answer with a status from 500 on is not kept: it may be tried anew
     * @throws Wrong where the key was another request's, or that is being done at this moment
     */
    Answered once(long account, String key, String request, Supplier<Answered> doing) {
        Optional<Row> known = own.write(handle -> begin(handle, account, key, request));
        if (known.isPresent()) {
            return again(known.get(), key, request);
        }
        Answered answered = null;
        try {
            answered = doing.get();
            return answered;
        } finally {
            end(account, key, answered);
        }
    }

    private Answered again(Row row, String key, String request) {
        if (!row.request().equals(request)) {
            throw new Wrong(HttpStatus.UNPROCESSABLE_CONTENT, "key-reused", key);
        }
        Integer status = row.status();
        if (status == null) {
            throw new Wrong(
                    HttpStatus.CONFLICT, row.at().isBefore(up) ? "key-lost" : "key-busy", key);
        }
        return new Answered(status, row.answer(), true);
    }

    private Optional<Row> begin(Handle handle, long account, String key, String request) {
        Instant now = clock.instant();
        handle.execute("DELETE FROM idempotency WHERE at < ?", now.minus(KEPT).toString());
        int begun =
                handle.execute(
                        "INSERT INTO idempotency (account, idempotency_key, request, at)"
                                + " VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING",
                        account,
                        key,
                        request,
                        now.toString());
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
                            return new Row(
                                    row.getString("request"),
                                    Instant.parse(row.getString("at")),
                                    status == 0 ? null : status,
                                    row.getString("answer"));
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
