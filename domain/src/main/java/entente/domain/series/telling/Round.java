package entente.domain.series.telling;

import entente.domain.Place;
import entente.domain.Status;
import entente.domain.series.MechanismId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tellings that are taken for one session, while they are brought together. Used by one thread. */
public final class Round {
    private final @Nullable MechanismId mechanism;
    private @Nullable Integer ordinal;
    private final List<Telling> tellings = new ArrayList<>();
    private final Set<Telling> disbelieved = new HashSet<>();
    private @Nullable Times times;

    /**
     * @param mechanism null for an encounter outside any mechanism
     * @param ordinal null where it is not said
     */
    public Round(@Nullable MechanismId mechanism, @Nullable Integer ordinal) {
        this.mechanism = mechanism;
        this.ordinal = ordinal;
    }

    public @Nullable MechanismId mechanism() {
        return mechanism;
    }

    /** As its number stands in the series; tellings that say another are in doubt. */
    public @Nullable Integer ordinal() {
        return ordinal;
    }

    /** The earliest first. */
    public List<Telling> tellings() {
        return tellings;
    }

    public Round add(Telling telling) {
        int at = Collections.binarySearch(tellings, telling);
        tellings.add(at < 0 ? -at - 1 : at, telling);
        ordinal = ordinal == null ? telling.ordinal() : ordinal;
        times = null;
        return this;
    }

    public void addAll(Collection<Telling> more) {
        more.forEach(this::add);
    }

    public void remove(Telling telling) {
        tellings.remove(telling);
        times = null;
    }

    /** What these say of the time can't be so. */
    public void disbelieve(Collection<Telling> tellings) {
        disbelieved.addAll(tellings);
        times = null;
    }

    /** Forgets what was not believed: what is known of the series has changed. */
    public void believeAll() {
        disbelieved.clear();
        times = null;
    }

    Set<Telling> disbelieved() {
        return disbelieved;
    }

    /**
     * Held where a report says so, whatever others planned or called off before; else as the newest
     * word has it.
     */
    public Status status() {
        if (isHeld()) {
            return Status.HELD;
        }
        List<Claim<Status>> claims =
                Claim.byNewness(tellings, telling -> telling.meeting().status());
        return claims.isEmpty() ? Status.PLANNED : claims.getFirst().value();
    }

    public boolean isHeld() {
        return tellings.stream().anyMatch(Telling::isHeld);
    }

    /** Those that count for what is told of it: once it was held, those that tell of what was. */
    List<Telling> counting() {
        return isHeld() ? tellings.stream().filter(Telling::isHeld).toList() : tellings;
    }

    /** When it was held or is to be, as far as it is believed; null where nothing is. */
    public @Nullable Window window() {
        return times().window();
    }

    /**
     * Whether it can have been there: nobody who counts says a place, or somebody says this one.
     */
    public boolean mayBeAt(@Nullable Place place) {
        List<Telling> placed =
                counting().stream().filter(telling -> telling.meeting().where() != null).toList();
        return placed.isEmpty()
                || placed.stream()
                        .anyMatch(telling -> Places.agree(telling.meeting().where(), place));
    }

    /** The latest day on which a report promised it; null where none has a day. */
    public @Nullable LocalDate promised() {
        return tellings.stream()
                .filter(Telling::isPlanned)
                .map(Telling::said)
                .filter(said -> said != null)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    Times times() {
        if (times == null) {
            times = Times.of(this);
        }
        return times;
    }
}
