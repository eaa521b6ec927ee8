package entente.desk.paper;

import entente.desk.account.Account;
import entente.words.series.SessionWords;
import entente.words.series.Upcoming;

/**
 * A session that papers can be made for.
 *
 * @param id as it stands in the address
 * @param name what it is called, with its date
 */
public record Preparable(String id, String name) {
    static Preparable of(Upcoming upcoming, Account account) {
        String mechanism =
                new SessionWords(account.words())
                        .numbered(
                                upcoming.series().mechanism(),
                                upcoming.series().names().isEmpty()
                                        ? null
                                        : upcoming.series().names().getFirst(),
                                upcoming.ordinal());
        String date = account.words().date(upcoming.when());
        return new Preparable(
                upcoming.id(),
                account.rounds().capital(mechanism) + (date.isEmpty() ? "" : " · " + date));
    }
}
