package entente.exchange;

import entente.domain.Party;
import entente.ledger.deed.Deed;
import entente.ledger.json.JsonObject;
import entente.ledger.merkle.Hash;
import org.jspecify.annotations.Nullable;

/**
 * An entry as the log tells it.
 *
 * @param party whose log
 * @param flaw why it is void, what follows "The entry … "; null when it is valid
 * @param receipt whether the other side has cosigned it
 * @param body what it says; null where that was erased
 */
public record LogLine(
        Party party,
        int index,
        Hash entry,
        Deed deed,
        @Nullable String flaw,
        boolean receipt,
        @Nullable JsonObject body) {}
