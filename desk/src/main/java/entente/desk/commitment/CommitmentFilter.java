package entente.desk.commitment;

import entente.desk.account.Account;
import entente.domain.Word;
import entente.domain.follow.Standing;
import entente.domain.follow.Timeliness;
import entente.domain.follow.Tracked;
import entente.words.follow.Fate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Which commitments of a relation are asked for; what is null or empty narrows nothing.
 *
 * @param fate a fate's word, or "past-due" for all that are
 * @param area an area's word
 * @param body the id of a body that carries it
 * @param act the word of how it came about
 * @param session the id of a session at which it was said
 * @param sort "due" for the earliest due first; else the last said first
 */
public record CommitmentFilter(
        @Nullable String fate,
        @Nullable String area,
        @Nullable String body,
        @Nullable String act,
        @Nullable String session,
        @Nullable String sort) {
    static final String PAST_DUE = "past-due";
    static final String DUE = "due";

    private static final Comparator<Tracked> BY_DUE =
            Comparator.comparing(CommitmentFilter::last, Comparator.naturalOrder());

    /** What can be asked for, in the order of a list to choose from. */
    static final List<String> FATES =
            List.of(
                    PAST_DUE,
                    Fate.IN_TIME.word(),
                    Fate.SUGGESTED.word(),
                    Fate.NO_DATE.word(),
                    Fate.ON_TIME.word(),
                    Fate.LATE.word(),
                    Fate.DIRECTION.word(),
                    Fate.REQUEST.word(),
                    Fate.ANSWERED.word());

    /** Those of an account, in the order that is asked for. */
    public List<Tracked> of(Account account) {
        Stream<Tracked> asked =
                account.chronicle().tracked().reversed().stream()
                        .filter(tracked -> admits(tracked, account));
        return (DUE.equals(sort) ? asked.sorted(BY_DUE) : asked).toList();
    }

    private boolean admits(Tracked tracked, Account account) {
        return fates(tracked, account)
                && (isOff(area) || words(tracked.areas()).contains(area))
                && (isOff(act) || tracked.act().word().equals(act))
                && (isOff(session)
                        || tracked.sayings().stream()
                                .anyMatch(each -> Objects.equals(session, each.session())))
                && (isOff(body)
                        || tracked.assignments().stream()
                                .anyMatch(each -> each.body().equals(body)));
    }

    private static LocalDate last(Tracked tracked) {
        return Objects.requireNonNullElse(Timeliness.lastDay(tracked.due()), LocalDate.MAX);
    }

    /** As it is shown, and as it is counted: a suggestion is counted with what is open. */
    private boolean fates(Tracked tracked, Account account) {
        if (isOff(fate)) {
            return true;
        }
        Fate shown = account.promises().fate(tracked);
        return is(shown)
                || (tracked.standing() == Standing.COMMITMENT
                        && shown != Fate.LAID_DOWN
                        && is(Fate.counted(tracked, account.today())));
    }

    private boolean is(Fate one) {
        return PAST_DUE.equals(fate) ? one.isPastDue() : one.word().equals(fate);
    }

    /** The list's address with all that narrows it, ready for a page's number. */
    String address(String list) {
        String query = query();
        return list + query + (query.isEmpty() ? "?" : "&") + "page=";
    }

    /** All that narrows and orders, as the end of an address; empty where nothing does. */
    public String query() {
        UriComponentsBuilder address = UriComponentsBuilder.newInstance();
        add(address, "fate", fate);
        add(address, "area", area);
        add(address, "body", body);
        add(address, "act", act);
        add(address, "session", session);
        add(address, "sort", sort);
        return address.encode().build().toString();
    }

    /** Whether anything narrows. */
    public boolean isOn() {
        return !isOff(fate) || !isOff(area) || !isOff(body) || !isOff(act) || !isOff(session);
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (!isOff(value)) {
            address.queryParam(name, value);
        }
    }

    private static boolean isOff(@Nullable String value) {
        return value == null || value.isEmpty();
    }

    private static List<String> words(List<? extends Word> words) {
        List<String> said = new ArrayList<>();
        words.forEach(word -> said.add(word.word()));
        return said;
    }
}
