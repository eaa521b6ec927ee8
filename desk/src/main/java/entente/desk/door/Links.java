package entente.desk.door;

import entente.desk.own.Own;
import entente.register.store.Annex;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Links that let an account in once: the first administrator, a new colleague, a lost password. */
public final class Links {
    private final Annex own;
    private final Clock clock;

    public Links(Annex own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /** A new link's secret; those before it for the same account do not hold any more. */
    public String make(long account, Duration holds) {
        String secret = Own.secret();
        own.write(
                handle -> {
                    handle.execute("DELETE FROM entry_link WHERE account = ?", account);
                    return handle.execute(
                            "INSERT INTO entry_link (secret, account, until) VALUES (?, ?, ?)",
                            Own.digest(secret),
                            account,
                            clock.instant().plus(holds).toString());
                });
        return secret;
    }

    /** The name of the account that it would let in. */
    public Optional<String> whose(String secret) {
        return own.read(
                handle ->
                        handle.createQuery(
                                        "SELECT a.name, l.until FROM entry_link l JOIN account a ON a.id = l.account"
                                                + " WHERE l.secret = :secret AND l.used_at IS NULL AND a.state = 'open'")
                                .bind("secret", Own.digest(secret))
                                .map(
                                        (row, _) ->
                                                new Held(
                                                        row.getString("name"),
                                                        row.getString("until")))
                                .findOne()
                                .filter(
                                        held ->
                                                clock.instant()
                                                        .isBefore(Instant.parse(held.until())))
                                .map(Held::name));
    }

    /** Lets in, and never again; empty where it does not hold. */
    public Optional<String> use(String secret) {
        Optional<String> name = whose(secret);
        if (name.isEmpty()) {
            return name;
        }
        int used =
                own.write(
                        handle ->
                                handle.execute(
                                        "UPDATE entry_link SET used_at = ? WHERE secret = ? AND used_at IS NULL",
                                        clock.instant().toString(),
                                        Own.digest(secret)));
        return used == 1 ? name : Optional.empty();
    }

    private record Held(String name, String until) {}
}
