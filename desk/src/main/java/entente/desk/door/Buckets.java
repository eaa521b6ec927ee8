package entente.desk.door;

import java.util.LinkedHashMap;
import java.util.Map;

/** Token buckets, one for each who asks. Of too many, the longest unheard of are forgotten. */
final class Buckets {
    private static final int MOST = 20_000;
    private static final double NANOS = 1e9;

    private final Pace.Rate rate;
    private final Map<String, Bucket> buckets =
            new LinkedHashMap<>(16, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
                    return size() > MOST;
                }
            };

    private record Bucket(double tokens, long at, boolean empty) {}

    /**
     * What a bucket gave.
     *
     * @param seconds to wait; 0 for none
     * @param first whether it is the first refusal since it last gave something
     */
    record Given(int seconds, boolean first) {}

    Buckets(Pace.Rate rate) {
        this.rate = rate;
    }

    /**
     * Takes one token.
     *
     * @param now nanoseconds of a clock that never goes back
     */
    synchronized Given take(String who, long now) {
        Bucket bucket = buckets.getOrDefault(who, new Bucket(rate.atOnce(), now, false));
        double tokens =
                Math.min(
                        rate.atOnce(),
                        bucket.tokens() + (now - bucket.at()) / NANOS * rate.perSecond());
        if (tokens >= 1) {
            buckets.put(who, new Bucket(tokens - 1, now, false));
            return new Given(0, false);
        }
        buckets.put(who, new Bucket(tokens, now, true));
        int wait = (int) Math.max(1, Math.ceil((1 - tokens) / rate.perSecond()));
        return new Given(wait, !bucket.empty());
    }
}
