package entente.desk.door;

import entente.desk.own.Own;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.desk.right.Standing;
import entente.domain.Word;
import entente.domain.relation.Relation;
import entente.register.store.Annex;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;

/** The accounts of this desk and their rights. Rights are read anew for each request. */
public final class Users {
    private static final String OPEN = "open";
    private static final String CLOSED = "closed";

    private static final int LONGEST_NAME = 80;

    private final Annex own;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final Tries tries;

    /** Compared with where there is no account, so that its absence takes as long to tell. */
    private final String nobodys;

    public Users(Annex own, PasswordEncoder encoder, Clock clock) {
        this.own = own;
        this.encoder = encoder;
        this.clock = clock;
        this.tries = new Tries(clock);
        this.nobodys = String.valueOf(encoder.encode(Own.secret()));
    }

    public boolean isEmpty() {
        return own.read(
                handle ->
                        handle.createQuery("SELECT COUNT(*) FROM account").mapTo(Long.class).one()
                                == 0);
    }

    public Optional<User> find(String name) {
        return own.read(handle -> find(handle, name));
    }

    /** By name. */
    public List<User> all() {
        return own.read(
                handle ->
                        handle.createQuery("SELECT * FROM account ORDER BY name")
                                .map((row, _) -> user(handle, row))
                                .list());
    }

    /**
     * Makes an account that cannot come in yet: it needs a link or a password.
     *
     * @throws IllegalArgumentException when the name is taken or no name
     */
    public User make(String name, String shown, List<Grant> grants) {
        String typed = name.strip().toLowerCase(Locale.ROOT);
        if (!typed.matches("[\\p{L}\\p{N}._@-]{2,80}")) {
            throw new IllegalArgumentException(
                    "The name (%s) can't be one. Maybe it has blanks, or fewer than 2 letters."
                            .formatted(name));
        }
        return own.write(
                handle -> {
                    if (find(handle, typed).isPresent()) {
                        throw new IllegalArgumentException(
                                "The name (%s) is taken. Maybe the account is there already."
                                        .formatted(typed));
                    }
                    long id = Own.next(handle, "account", "id");
                    handle.execute(
                            "INSERT INTO account (id, name, shown, state, made_at)"
                                    + " VALUES (?, ?, ?, ?, ?)",
                            id,
                            typed,
                            shown.isBlank() ? typed : shown.strip(),
                            OPEN,
                            clock.instant().toString());
                    grants.forEach(grant -> give(handle, id, grant));
                    return find(handle, typed).orElseThrow();
                });
    }

    public Optional<User> at(long account) {
        return own.read(
                handle ->
                        handle.createQuery("SELECT * FROM account WHERE id = :id")
                                .bind("id", account)
                                .map((row, _) -> user(handle, row))
                                .findOne());
    }

    /**
     * Gives an account these rights instead of those it has.
     *
     * @throws NobodyLeft when no administrator would be left
     */
    public void grant(long account, List<Grant> grants) {
        own.write(
                handle ->
                        stayingAdministered(
                                handle,
                                () -> {
                                    handle.execute(
                                            "DELETE FROM account_right WHERE account = ?", account);
                                    grants.stream()
                                            .distinct()
                                            .forEach(grant -> give(handle, account, grant));
                                }));
    }

    /**
     * Closes an account, or opens it again.
     *
     * @throws NobodyLeft when no administrator would be left
     */
    public void close(long account, boolean closed) {
        own.write(
                handle ->
                        stayingAdministered(
                                handle,
                                () ->
                                        handle.execute(
                                                "UPDATE account SET state = ? WHERE id = ?",
                                                closed ? CLOSED : OPEN,
                                                account)));
    }

    /** The change would leave nobody who can make another. */
    public static final class NobodyLeft extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private static boolean stayingAdministered(Handle handle, Runnable change) {
        boolean before = isAdministered(handle);
        change.run();
        if (before && !isAdministered(handle)) {
            throw new NobodyLeft();
        }
        return true;
    }

    private static boolean isAdministered(Handle handle) {
        return handle.createQuery(
                                "SELECT COUNT(*) FROM account a JOIN account_right r ON r.account = a.id"
                                        + " WHERE a.state = 'open' AND r.may = 'administrator'")
                        .mapTo(Long.class)
                        .one()
                > 0;
    }

    public void speak(long account, @Nullable String language) {
        own.write(
                handle ->
                        handle.execute(
                                "UPDATE account SET language = ? WHERE id = ?", language, account));
    }

    public void setPassword(long account, String password) {
        String secret = encoder.encode(password);
        own.write(
                handle ->
                        handle.execute(
                                "UPDATE account SET secret = ? WHERE id = ?", secret, account));
    }

    public boolean hasPassword(long account) {
        return own.read(
                handle ->
                        handle.createQuery(
                                                "SELECT COUNT(*) FROM account WHERE id = :id AND secret IS NOT NULL")
                                        .bind("id", account)
                                        .mapTo(Long.class)
                                        .one()
                                > 0);
    }

    /** What came of a password typed at the door. */
    public enum Tried {
        IN,
        WRONG,
        LOCKED
    }

    /**
     * Tries a password. Who typed too many wrong ones waits, see {@link Tries}. A name that nobody
     * has is told as slowly and in the same words as a wrong password.
     *
     * @param address from where it was typed
     */
    public Tried tryPassword(String typed, String password, String address) {
        String full = typed.strip().toLowerCase(Locale.ROOT);
        String name = full.substring(0, Math.min(full.length(), LONGEST_NAME + 1));
        if (!tries.begin(name, address)) {
            return Tried.LOCKED;
        }
        Optional<Secret> kept = own.read(handle -> secret(handle, name));
        String secret = kept.map(Secret::encoded).orElse(null);
        boolean fits = password.length() <= 2 * Passwords.MOST_LETTERS;
        boolean right =
                encoder.matches(fits ? password : "", secret == null ? nobodys : secret) && fits;
        if (!right || secret == null || kept.filter(Secret::closed).isPresent()) {
            return Tried.WRONG;
        }
        tries.succeeded(name, address);
        return Tried.IN;
    }

    private record Secret(@Nullable String encoded, boolean closed) {}

    private static Optional<Secret> secret(Handle handle, String name) {
        return handle.createQuery("SELECT * FROM account WHERE name = :name")
                .bind("name", name)
                .map(
                        (row, _) ->
                                new Secret(
                                        row.getString("secret"),
                                        CLOSED.equals(row.getString("state"))))
                .findOne();
    }

    private static void give(Handle handle, long account, Grant grant) {
        Relation relation = grant.relation();
        String body = grant.body();
        handle.execute(
                "INSERT INTO account_right (account, may, relation, body) VALUES (?, ?, ?, ?)",
                account,
                grant.right().word(),
                relation == null ? "" : relation.toString(),
                body == null ? "" : body);
    }

    private static Optional<User> find(Handle handle, String name) {
        return handle.createQuery("SELECT * FROM account WHERE name = :name")
                .bind("name", name.strip().toLowerCase(Locale.ROOT))
                .map((row, _) -> user(handle, row))
                .findOne();
    }

    private static User user(Handle handle, ResultSet row) throws SQLException {
        long id = row.getLong("id");
        return new User(
                id,
                row.getString("name"),
                row.getString("shown"),
                row.getString("language"),
                CLOSED.equals(row.getString("state")),
                standing(handle, id));
    }

    private static Standing standing(Handle handle, long account) {
        return new Standing(
                handle.createQuery(
                                "SELECT may, relation, body FROM account_right WHERE account = :a")
                        .bind("a", account)
                        .map((row, _) -> grant(row))
                        .list());
    }

    private static Grant grant(ResultSet row) throws SQLException {
        String relation = row.getString("relation");
        String body = row.getString("body");
        return new Grant(
                Word.of(Right.class, row.getString("may")),
                relation.isEmpty() ? null : Relation.parse(relation),
                body.isEmpty() ? null : body);
    }
}
