package entente.desk.token;

import entente.desk.own.Own;
import entente.desk.right.Right;
import entente.domain.Word;
import entente.domain.relation.Relation;
import entente.register.store.Annex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tokens of all accounts. */
@Component("tokens")
public final class Tokens {
    /** By which whoever finds one in a file sees what it is. */
    public static final String BEGINNING = "entente_";

    /** Rights that can be given to a program; the last for what watches over the desk. */
    public static final List<Right> RIGHTS =
            List.of(Right.READER, Right.OFFICER, Right.ADMINISTRATOR);

    private static final int LENGTH = BEGINNING.length() + 43;
    private static final String SELECT =
            "SELECT t.*, a.name FROM token t JOIN account a ON a.id = t.account";

    private final Annex own;
    private final Clock clock;

    Tokens(Annex own, Clock clock) {
        this.own = own;
        this.clock = clock;
    }

    /**
     * Makes one; its secret, which is told only now.
     *
     * @param until when it ends
     * @throws IllegalArgumentException when the right is none for programs
     */
    public String make(
            long account, String label, Right right, @Nullable Relation relation, Instant until) {
        if (!RIGHTS.contains(right)) {
            throw new IllegalArgumentException(
                    "The right (%s) is none for a program. Maybe reader, officer or administrator."
                            .formatted(right.word()));
        }
        String secret = BEGINNING + Own.secret();
        own.write(
                handle ->
                        handle.execute(
                                "INSERT INTO token (id, account, secret, label, may, relation, until)"
                                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                                Own.next(handle, "token", "id"),
                                account,
                                Own.digest(secret),
                                label,
                                right.word(),
                                relation == null ? "" : relation.toString(),
                                until.truncatedTo(ChronoUnit.SECONDS).toString()));
        return secret;
    }

    /** The token with this secret, where it lets in still; its use is noted, to the hour. */
    public Optional<Token> enter(String secret) {
        if (secret.length() != LENGTH || !secret.startsWith(BEGINNING)) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Optional<Token> token =
                own.read(
                                handle ->
                                        handle.createQuery(
                                                        SELECT
                                                                + " WHERE t.secret = :secret AND t.revoked_at IS NULL AND a.state = 'open'")
                                                .bind("secret", Own.digest(secret))
                                                .map((row, _) -> token(row))
                                                .findOne())
                        .filter(each -> now.isBefore(each.until()));
        token.filter(each -> !hour(now).equals(each.used())).ifPresent(each -> note(each, now));
        return token;
    }

    /** Those of an account that were not ended, the newest first. */
    public List<Token> of(long account) {
        return own.read(
                handle ->
                        handle.createQuery(
                                        SELECT
                                                + " WHERE t.account = :account AND t.revoked_at IS NULL ORDER BY t.id DESC")
                                .bind("account", account)
                                .map((row, _) -> token(row))
                                .list());
    }

    /** Ends an account's own token; whether there was one to end. */
    public boolean end(long account, long token) {
        return own.write(
                        handle ->
                                handle.execute(
                                        "UPDATE token SET revoked_at = ? WHERE id = ? AND account = ? AND revoked_at IS NULL",
                                        clock.instant().toString(),
                                        token,
                                        account))
                > 0;
    }

    private void note(Token token, Instant now) {
        own.write(
                handle ->
                        handle.execute(
                                "UPDATE token SET used_at = ? WHERE id = ?",
                                hour(now).toString(),
                                token.id()));
    }

    private static Instant hour(Instant now) {
        return now.truncatedTo(ChronoUnit.HOURS);
    }

    private static Token token(ResultSet row) throws SQLException {
        String relation = row.getString("relation");
        String used = row.getString("used_at");
        return new Token(
                row.getLong("id"),
                row.getString("name"),
                row.getString("label"),
                Word.of(Right.class, row.getString("may")),
                relation.isEmpty() ? null : Relation.parse(relation),
                Instant.parse(row.getString("until")),
                used == null ? null : Instant.parse(used));
    }
}
