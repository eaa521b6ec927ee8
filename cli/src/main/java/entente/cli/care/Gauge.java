package entente.cli.care;

import entente.cli.Workplace;
import entente.register.care.Progress;

/**
 * A line of progress on the terminal after the first second, five times a second. Used by one
 * thread.
 */
public final class Gauge implements Progress {
    private static final long SECOND = 1_000_000_000L;
    private static final long EVERY = SECOND / 5;

    private final Workplace at;
    private final String key;
    private final boolean shown;
    private long next = System.nanoTime() + SECOND;

    /**
     * @param key of what is done: "entries checked"
     */
    public Gauge(Workplace at, String key) {
        this.at = at;
        this.key = key;
        this.shown = at.shell().errIsTerminal();
    }

    @Override
    public void at(long done, long total) {
        long now = System.nanoTime();
        if (shown && now - next >= 0) {
            next = now + EVERY;
            at.screen().progress(line(done, total));
        }
    }

    private String line(long done, long total) {
        String said = at.messages().number(done);
        return at.messages()
                .say(
                        "gauge." + key,
                        total == 0
                                ? said
                                : at.messages().say("gauge.of", said, at.messages().number(total)));
    }
}
