package entente.domain.series.telling;

import entente.domain.Format;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.people.Spelling;
import entente.domain.relation.Relation;
import entente.domain.series.Contradiction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and how a session was held or is to be, and who hosts it.
 *
 * @param host the party in whose country it is; null in a third country and by video
 */
record Places(
        @Nullable Place where,
        @Nullable Format format,
        @Nullable Party host,
        List<Contradiction> doubts) {
    /**
     * Where organisations meet at home: the EU in Brussels and, three months a year, in Luxembourg
     * (Protocol No 6 to the Treaties), ASEAN at its Secretariat (Charter, article 31).
     */
    private static final Map<Party, Set<Party>> SEATS =
            Map.of(
                    new Party("EUE"), Set.of(new Party("BEL"), new Party("LUX")),
                    new Party("ASEAN"), Set.of(new Party("IDN")));

    static Places of(Round round, Relation relation) {
        List<Contradiction> doubts = new ArrayList<>();
        Told<Format> format = format(round);
        doubts.addAll(format.doubts("format", Format::word, Telling::words));
        if (format.value() == Format.VIDEO) {
            return new Places(null, Format.VIDEO, null, doubts);
        }
        Told<Place> where = where(round, round.counting());
        doubts.addAll(where.doubts("where", Places::written, Telling::words));
        Place promised = where.value() == null ? where(round, round.tellings()).value() : null;
        Place hosted = where.value() == null ? promised : where.value();
        Party host = hosted == null ? null : host(relation, hosted);
        return new Places(where.value(), format.value(), host, doubts);
    }

    /** The party that is at home there; null for neither. */
    private static @Nullable Party host(Relation relation, Place place) {
        Party country = place.country();
        if (country == null || relation.has(country)) {
            return country;
        }
        for (Party party : List.of(relation.first(), relation.second())) {
            if (SEATS.getOrDefault(party, Set.of()).contains(country)) {
                return party;
            }
        }
        return null;
    }

    /** Whether both can be the same place: what one leaves unsaid the other may say. */
    static boolean agree(@Nullable Place one, @Nullable Place other) {
        return one == null || other == null || fuller(one, other) != null;
    }

    private static Told<Place> where(Round round, List<Telling> tellings) {
        List<Claim<Place>> claims =
                round.isHeld()
                        ? Claim.byGround(tellings, Places::said)
                        : Claim.byNewness(tellings, Places::said);
        Told<Place> told = Told.of(claims, Places::fuller);
        return round.isHeld() ? told : new Told<>(told.value(), told.agreeing(), List.of());
    }

    private static @Nullable Place said(Telling telling) {
        Place where = telling.meeting().where();
        return where == null || where.country() == null && where.city() == null ? null : where;
    }

    private static @Nullable Place fuller(Place taken, Place other) {
        boolean agree =
                either(taken.country(), other.country())
                        && either(folded(taken.city()), folded(other.city()));
        return agree
                ? new Place(
                        taken.country() == null ? other.country() : taken.country(),
                        taken.city() == null ? other.city() : taken.city())
                : null;
    }

    private static boolean either(@Nullable Object one, @Nullable Object other) {
        return one == null || other == null || one.equals(other);
    }

    private static @Nullable String folded(@Nullable String city) {
        return city == null ? null : Spelling.of(city).bare().replace(" ", "");
    }

    /**
     * That a meeting was by video only a report that says so can know; that it was in person is
     * also what stands where a report says nothing, and then nothing is in doubt.
     */
    private static Told<Format> format(Round round) {
        List<Telling> telling =
                round.counting().stream().filter(each -> !isInPersonBySilence(each)).toList();
        Told<Format> told =
                Told.of(
                        Claim.byGround(telling, each -> each.meeting().format()),
                        Places::moreTelling);
        return told.value() != null
                ? told
                : Told.of(
                        Claim.byGround(round.counting(), each -> each.meeting().format()),
                        Told.onlyTheSame());
    }

    private static boolean isInPersonBySilence(Telling telling) {
        return telling.meeting().format() == Format.IN_PERSON && said(telling) == null;
    }

    /** A hybrid meeting was in person too. */
    private static @Nullable Format moreTelling(Format taken, Format other) {
        if (taken == other) {
            return taken;
        }
        return taken == Format.VIDEO || other == Format.VIDEO ? null : Format.HYBRID;
    }

    private static String written(Place place) {
        if (place.city() == null || place.country() == null) {
            return Objects.requireNonNullElse(place.city(), String.valueOf(place.country()));
        }
        return place.city() + ", " + place.country();
    }
}
