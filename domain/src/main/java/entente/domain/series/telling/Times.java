package entente.domain.series.telling;

import entente.domain.When;
import entente.domain.series.Contradiction;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * When a session was held or is to be. A day within a month within a year is the most exact that
 * all three support; a promised time says nothing against the day on which it was held.
 */
record Times(@Nullable When when, List<Contradiction> doubts) {
    /** Days within which two promises were made at one occasion, so that both can't hold. */
    private static final int DAYS_OF_ONE_OCCASION = 7;

    static Times of(Round round) {
        List<Telling> believed =
                round.counting().stream()
                        .filter(Predicate.not(round.disbelieved()::contains))
                        .toList();
        Told<When> told = round.isHeld() ? held(believed) : promised(believed);
        List<Contradiction> doubts = new ArrayList<>(breaks(told, round.disbelieved()));
        doubts.addAll(told.doubts("when", Times::written, Telling::wordsOfTime));
        return new Times(told.value(), List.copyOf(doubts));
    }

    @Nullable Window window() {
        return when == null ? null : Window.of(when);
    }

    private static Told<When> held(List<Telling> tellings) {
        List<Claim<When>> claims = Claim.byGround(tellings, Times::said);
        return Told.of(claims, Times::moreExact);
    }

    /** A promise that a later one moved is no contradiction, it is history. */
    private static Told<When> promised(List<Telling> tellings) {
        List<Claim<When>> claims = Claim.byNewness(tellings, Times::said);
        Told<When> told = Told.of(claims, Times::moreExact);
        return new Told<>(
                told.value(),
                told.agreeing(),
                told.against().stream()
                        .filter(claim -> isOfTheOccasionOf(claims.getFirst(), claim))
                        .toList());
    }

    private static boolean isOfTheOccasionOf(Claim<When> newest, Claim<When> other) {
        LocalDate late = newest.lastSaid();
        LocalDate early = other.lastSaid();
        return late == null
                || early == null
                || Math.abs(ChronoUnit.DAYS.between(early, late)) <= DAYS_OF_ONE_OCCASION;
    }

    private static @Nullable When said(Telling telling) {
        return telling.window() == null ? null : telling.meeting().when().when();
    }

    /**
     * The narrower of two of which one lies within the other; days that a session took are no
     * window to be narrowed down, so of two exact times the better one stays.
     */
    private static @Nullable When moreExact(When taken, When other) {
        Window mine = Window.of(taken);
        Window theirs = Window.of(other);
        if (mine == null || theirs == null || !mine.overlaps(theirs)) {
            return null;
        }
        boolean narrower = theirs.isWithin(mine) && !mine.isExact();
        return narrower ? other : taken;
    }

    /** The times that the series forbids, behind what was taken instead. */
    private static List<Contradiction> breaks(Told<When> told, Collection<Telling> disbelieved) {
        if (disbelieved.isEmpty()) {
            return List.of();
        }
        List<Contradiction.Claim> claims = new ArrayList<>();
        claims.add(
                new Contradiction.Claim(
                        told.value() == null ? Contradiction.UNSAID : written(told.value()),
                        told.agreeing().stream()
                                .flatMap(claim -> claim.tellings().stream())
                                .flatMap(telling -> telling.wordsOfTime().stream())
                                .toList()));
        for (Claim<When> claim :
                Claim.byGround(disbelieved.stream().sorted().toList(), Times::said)) {
            claims.add(
                    new Contradiction.Claim(
                            written(claim.value()),
                            claim.tellings().stream()
                                    .flatMap(telling -> telling.wordsOfTime().stream())
                                    .toList()));
        }
        return List.of(new Contradiction("when", Contradiction.BREAKS_SERIES, claims));
    }

    private static String written(When when) {
        return switch (when) {
            case When.Within(LocalDate from, LocalDate to) when from.equals(to) -> from.toString();
            case When.Within(LocalDate from, LocalDate to) -> from + "/" + to;
            case When.By(LocalDate to) -> "../" + to;
            case When.Unsaid _ -> Contradiction.UNSAID;
        };
    }
}
