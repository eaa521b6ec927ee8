package entente.desk.setting;

import entente.register.store.Annex;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tokens of an account's programs, as its owner sees them: never their secrets. */
final class Tokens {
    private Tokens() {}

    /**
     * One that still holds or held.
     *
     * @param may the word of the right that it brings
     * @param relation by code; empty for every one
     * @param until an instant in ISO 8601
     * @param used null where it was never used
     */
    public record Token(
            long id,
            String label,
            String may,
            String relation,
            String until,
            @Nullable String used) {}

    static List<Token> of(Annex own, long account) {
        return own.read(
                handle ->
                        handle.createQuery(
                                        "SELECT * FROM token WHERE account = :account"
                                                + " AND revoked_at IS NULL ORDER BY id DESC LIMIT 100")
                                .bind("account", account)
                                .map(
                                        (row, _) ->
                                                new Token(
                                                        row.getLong("id"),
                                                        row.getString("label"),
                                                        row.getString("may"),
                                                        row.getString("relation"),
                                                        row.getString("until"),
                                                        row.getString("used_at")))
                                .list());
    }
}
