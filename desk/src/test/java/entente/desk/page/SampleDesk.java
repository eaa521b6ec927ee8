package entente.desk.page;

import entente.desk.Desk;
import entente.desk.Premises;
import entente.desk.RunningDesk;
import entente.desk.door.Links;
import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.right.Grant;
import java.time.Duration;

/**
 * A real desk in which the samples of two relations are filed, and where whoever sits at this
 * machine is let in. One serves all tests: each keeps to what is its own.
 */
final class SampleDesk {
    private static final SampleDesk ONE = new SampleDesk();

    private final RunningDesk running;

    private SampleDesk() {
        running =
                RunningDesk.start(RunningDesk.place(), Premises.USUAL.paced(Pace.UNBOUND), true)
                        .filed("viet-lao")
                        .filed("laos-thailand");
        Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }

    static SampleDesk one() {
        return ONE;
    }

    Desk desk() {
        return running.desk();
    }

    /** Whoever sits at this machine: reads and decides on everything. */
    Browser head(String language) {
        return new Browser(desk().address(), language);
    }

    /** A new account with these rights alone. */
    Browser account(String name, Grant... grants) {
        User user = running.account(name, grants);
        Browser browser = new Browser(desk().address(), "en");
        String secret = desk().part(Links.class).make(user.id(), Duration.ofHours(1));
        browser.get("/enter/" + secret);
        browser.post("/enter/" + secret);
        return browser;
    }
}
