package entente.cli.agree;

import entente.domain.When;
import entente.domain.follow.Completion;
import entente.domain.follow.Timeliness;
import entente.exchange.Proposal;
import entente.exchange.Undertaking;
import entente.exchange.standing.Matter;
import entente.exchange.standing.Offer;
import entente.ledger.deed.Effect;
import entente.words.Plain;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An undertaking of a text, and what stands on it between the sides. */
public record Promised(Matter matter, Undertaking undertaking) implements Comparable<Promised> {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    private static final Comparator<Promised> ORDER =
            Comparator.comparing(Promised::last).thenComparing(one -> one.matter.subject().text());

    /**
     * The one that the subject stands for; null where it stands for a whole text, or was erased.
     */
    static @Nullable Promised of(Matter matter) {
        Proposal said = stands(matter);
        return said == null ? null : among(matter, said).findFirst().orElse(null);
    }

    /** What stands; where nothing does, what was offered last. */
    static @Nullable Proposal stands(Matter matter) {
        boolean stands = matter.text() != null || matter.offers().isEmpty();
        return stands ? matter.text() : matter.offers().getLast().said();
    }

    /** The same in every text that there was of it. */
    static Stream<Promised> all(Matter matter) {
        return Stream.concat(
                        Stream.ofNullable(matter.text()),
                        matter.offers().stream().map(Offer::said).filter(Objects::nonNull))
                .flatMap(said -> among(matter, said));
    }

    private static Stream<Promised> among(Matter matter, Proposal said) {
        String subject = matter.subject().text();
        String name = subject.substring(subject.indexOf('#') + 1);
        return Stream.ofNullable(said.text())
                .flatMap(text -> text.commitments().stream())
                .filter(undertaking -> undertaking.name().equals(name))
                .map(undertaking -> new Promised(matter, undertaking));
    }

    static boolean says(Undertaking undertaking, Set<String> words) {
        return undertaking.words().values().stream().map(Plain::line).anyMatch(words::contains);
    }

    /** Until when, as both agreed it last. */
    public When when() {
        return matter.offers().reversed().stream()
                .filter(offer -> offer.effect() == Effect.EXTEND && isAgreed(offer))
                .map(Offer::said)
                .filter(Objects::nonNull)
                .map(Proposal::until)
                .filter(Objects::nonNull)
                .findFirst()
                .map(Promised::when)
                .orElseGet(() -> when(undertaking.due()));
    }

    /**
     * @param written an ISO 8601 date or a part of one; the other side may have written anything
     */
    private static When when(@Nullable String written) {
        try {
            return switch (written == null ? 0 : written.length()) {
                case 0 -> When.UNSAID;
                case YEAR -> year(Year.parse(written));
                case MONTH -> month(YearMonth.parse(written));
                default -> new When.By(LocalDate.parse(written));
            };
        } catch (DateTimeException _) {
            return When.UNSAID;
        }
    }

    private static When year(Year year) {
        return new When.Within(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static When month(YearMonth month) {
        return new When.Within(month.atDay(1), month.atEndOfMonth());
    }

    private static boolean isAgreed(Offer offer) {
        return switch (offer.state()) {
            case AGREED, SETTLED_RECEIPT_AWAITED -> true;
            default -> false;
        };
    }

    /** The last day on which it is in time; the end of all time where none is said. */
    LocalDate last() {
        return Objects.requireNonNullElse(Timeliness.lastDay(when()), LocalDate.MAX);
    }

    /** Whether it has a time and stands or may come to, and not both sides call it complete. */
    boolean isOpen() {
        boolean complete =
                matter.assessed().size() == 2
                        && Set.copyOf(matter.assessed().values())
                                .equals(Set.of(Completion.COMPLETE));
        return !complete
                && !last().equals(LocalDate.MAX)
                && switch (matter.state()) {
                    case PROPOSED, TO_ANSWER, ACCEPTED, AGREED, EXTENDED, SETTLED_RECEIPT_AWAITED ->
                            true;
                    default -> false;
                };
    }

    @Override
    public int compareTo(Promised other) {
        return ORDER.compare(this, other);
    }
}
