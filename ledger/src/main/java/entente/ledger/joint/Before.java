package entente.ledger.joint;

import entente.ledger.consent.Place;
import entente.ledger.consent.View;
import entente.ledger.deed.Deed;
import entente.ledger.merkle.Hash;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the author of an entry had before them, by its leaves. Others may be known: nothing is
 * answered of them, so that an entry comes to the same however much is held.
 *
 * @param places of all entries that are judged
 */
record Before(Map<Hash, Place> places, Function<Place, Admitted> entries, View view) {
    /** Where it stands; null where the author had not seen it. */
    @Nullable Place place(Hash leaf) {
        Place place = places.get(leaf);
        return place != null && view.covers(place) ? place : null;
    }

    @Nullable Deed deed(Hash leaf) {
        Place place = place(leaf);
        return place == null ? null : entries.apply(place).deed();
    }
}
