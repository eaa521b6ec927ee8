package entente.ledger.log;

import entente.domain.Party;
import entente.ledger.Malformed;
import entente.ledger.merkle.Hash;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which log it is: the first line of its checkpoints, and part of every header. */
public sealed interface Origin {
    /** A node's own log. No code path may send it. */
    record Private(UUID node) implements Origin {
        @Override
        public String text() {
            return "entente/private/" + node;
        }
    }

    /**
     * One side's log of a relation.
     *
     * @param charter the hash of the founding document
     * @param party whose log it is
     */
    record Shared(Hash charter, Party party) implements Origin {
        @Override
        public String text() {
            return "entente/" + charter.hex() + "/" + party.code();
        }
    }

    /** A line of printable ASCII. */
    String text();

    /**
     * @throws Malformed when the text is not what {@link #text} gives
     */
    static Origin parse(String text) {
        Matcher parts = Form.PATTERN.matcher(text);
        if (!parts.matches()) {
            throw new Malformed(
                    "The origin is neither entente/private/UUID nor entente/CHARTER/PARTY. Maybe it is another program's log.");
        }
        return parts.group("node") != null
                ? new Private(UUID.fromString(parts.group("node")))
                : new Shared(
                        Hash.parseHex(parts.group("charter")), new Party(parts.group("party")));
    }

    /** Strict, since Java's reader of UUIDs takes {@code 1-1-1-1-1} for one. */
    final class Form {
        private static final Pattern PATTERN =
                Pattern.compile(
                        "entente/(?:private/(?<node>[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})"
                                + "|(?<charter>[0-9a-f]{64})/(?<party>[A-Z]{3,5}))");

        private Form() {}
    }
}
