package entente.exchange;

import entente.domain.Party;
import entente.ledger.consent.Flaw;
import entente.ledger.deed.Deed;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the log tells it.
 *
 * @param party whose log
 * @param flaw why it is void; null when it is valid
 * @param receipt whether the other side has cosigned it
 * @param body what it says; null where that was erased
 */
public record LogLine(
        Party party,
        int index,
        Hash entry,
        Deed deed,
        @Nullable Flaw flaw,
        boolean receipt,
        @Nullable JsonObject body) {}
