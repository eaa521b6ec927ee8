package entente.desk.care;

import entente.register.Trouble;
import entente.register.care.Verified;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes a while, and how it ended.
 *
 * @param what "backup" or "verify"
 * @param begun when
 * @param ended null while it goes on
 * @param place the directory that was made; null for none
 * @param verified what was found; null while it goes on, or where it failed
 * @param trouble what kept it from being done; null for nothing
 */
public record Work(
        String what,
        Instant begun,
        @Nullable Instant ended,
        @Nullable String place,
        @Nullable Verified verified,
        @Nullable Trouble trouble) {
    static Work begun(String what, Instant now) {
        return new Work(what, now, null, null, null, null);
    }

    Work done(Instant now, @Nullable String made, Verified found) {
        return new Work(what, begun, now, made, found, null);
    }

    Work failed(Instant now, Trouble why) {
        return new Work(what, begun, now, null, null, why);
    }

    public boolean goesOn() {
        return ended == null;
    }

    /** Whether all is well. */
    public boolean sound() {
        return verified != null && verified.sound();
    }
}
