package entente.exchange.store;

import entente.ledger.charter.Charter;
import entente.ledger.consent.Side;
import org.jspecify.annotations.Nullable;

/**
 * A relation as it lies in the store.
 *
 * @param side which side of it is the own one
 * @param recipient to whom pouches are sealed
 * @param sent the number of the last pouch that was sealed
 * @param owed from which entry on the other side, which was restored, wants its own log back; null
 *     for not
 * @param again from which entry on it wants the own log again; null for not
 */
public record RelationRow(
        Charter charter,
        Side side,
        String recipient,
        long sent,
        @Nullable Long owed,
        @Nullable Long again) {}
