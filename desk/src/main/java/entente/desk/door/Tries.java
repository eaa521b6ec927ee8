package entente.desk.door;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts tries of passwords before they are compared, so that many at once are no way around.
 *
 * <p>An account is shut only to the address that typed wrong passwords: a stranger who types them
 * on purpose keeps nobody else out. A name waits for everybody only after a hundred (NIST SP
 * 800-63B-4, 3.2.2). Names that nobody has are counted like others, so a wait tells nothing.
 */
final class Tries {
    /** Of one name from one address. */
    static final int OF_BOTH = 5;

    /** Of any names from one address. */
    static final int OF_ADDRESS = 30;

    /** Of one name from any addresses. */
    static final int OF_NAME = 100;

    static final Duration WAIT = Duration.ofMinutes(15);

    /** Who is counted at once; of more, the longest unheard of are forgotten. */
    private static final int MOST = 50_000;

    private static final int NETWORK_BYTES = 8;

    private final Clock clock;
    private final Map<String, Count> counts =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Count> eldest) {
                    return size() > MOST;
                }
            };

    private record Count(int tries, Instant last) {}

    private record Key(String key, int most) {}

    Tries(Clock clock) {
        this.clock = clock;
    }

    /** Counts one try; false where it may not be made, which is not counted. */
    synchronized boolean begin(String name, String address) {
        List<Key> keys = keys(name, address);
        if (keys.stream().anyMatch(key -> count(key.key()) >= key.most())) {
            return false;
        }
        for (Key key : keys) {
            counts.put(key.key(), new Count(count(key.key()) + 1, clock.instant()));
        }
        return true;
    }

    /** Takes back what is counted of the name; of the address only this one try. */
    synchronized void succeeded(String name, String address) {
        List<Key> keys = keys(name, address);
        counts.remove(keys.get(0).key());
        counts.remove(keys.get(2).key());
        String from = keys.get(1).key();
        counts.put(from, new Count(Math.max(0, count(from) - 1), clock.instant()));
    }

    private int count(String key) {
        Count count = counts.get(key);
        return count == null || count.last().plus(WAIT).isBefore(clock.instant())
                ? 0
                : count.tries();
    }

    private static List<Key> keys(String name, String address) {
        String network = network(address);
        return List.of(
                new Key("b " + network + " " + name, OF_BOTH),
                new Key("a " + network, OF_ADDRESS),
                new Key("n " + name, OF_NAME));
    }

    /** Who has an address of IPv6 has all that begin with the same 64 bits. */
    static String network(String address) {
        try {
            InetAddress parsed = InetAddress.getByName(address);
            return parsed instanceof Inet6Address
                    ? HexFormat.of().formatHex(Arrays.copyOf(parsed.getAddress(), NETWORK_BYTES))
                    : parsed.getHostAddress();
        } catch (UnknownHostException _) {
            return address;
        }
    }
}
