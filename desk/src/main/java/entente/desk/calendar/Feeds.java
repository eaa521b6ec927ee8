package entente.desk.calendar;

import entente.desk.own.Own;
import entente.domain.relation.Relation;
import entente.register.store.Annex;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Secret addresses of calendars. What is kept of a secret does not tell it. */
@Component
public final class Feeds {
    private final Annex own;
    private final Clock clock;

    Feeds(Annex own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * A secret address without the secret.
     *
     * @param digest of the secret: names it, and does not open it
     */
    public record Feed(String digest, Relation relation, Instant madeAt) {}

    /**
     * Whose feed it is, and of which relation.
     *
     * @param account its name
     */
    public record Owner(String account, Relation relation) {}

    /** A new secret, told this once. */
    public String make(long account, Relation relation) {
        String secret = Own.secret();
        own.write(
                handle ->
                        handle.execute(
                                "INSERT INTO feed (secret, account, relation, made_at) VALUES (?, ?, ?, ?)",
                                Own.digest(secret),
                                account,
                                relation.toString(),
                                clock.instant().toString()));
        return secret;
    }

    /** Whether there was one of that account to end. */
    public boolean end(long account, String digest) {
        return own.write(
                        handle ->
                                handle.execute(
                                        "DELETE FROM feed WHERE secret = ? AND account = ?",
                                        digest,
                                        account))
                > 0;
    }

    /** An account's, the oldest first. */
    public List<Feed> of(long account) {
        return own.read(
                handle ->
                        handle.createQuery(
                                        "SELECT secret, relation, made_at FROM feed WHERE account = :account"
                                                + " ORDER BY made_at, secret")
                                .bind("account", account)
                                .map(
                                        (row, _) ->
                                                new Feed(
                                                        row.getString("secret"),
                                                        Relation.parse(row.getString("relation")),
                                                        Instant.parse(row.getString("made_at"))))
                                .list());
    }

    /** What a secret opens. */
    public Optional<Owner> opened(String secret) {
        return own.read(
                handle ->
                        handle.createQuery(
                                        "SELECT a.name, f.relation FROM feed f JOIN account a ON a.id = f.account"
                                                + " WHERE f.secret = :secret AND a.state = 'open'")
                                .bind("secret", Own.digest(secret))
                                .map(
                                        (row, _) ->
                                                new Owner(
                                                        row.getString("name"),
                                                        Relation.parse(row.getString("relation"))))
                                .findOne());
    }
}
