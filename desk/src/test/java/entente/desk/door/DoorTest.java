package entente.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Coming in and going out, through a real desk. */
class DoorTest {
    private static final String PASSWORD = "four words and a river";

    private static RunningDesk desk;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static User colleague(String name) {
        User user = desk.account(name, Grant.everywhere(Right.READER));
        desk.users().setPassword(user.id(), PASSWORD);
        return user;
    }

    private static String signIn(Browsing browser, String name, String password) {
        browser.get("/login");
        return browser.post("/login", "username", name, "password", password)
                .headers()
                .firstValue("Location")
                .orElse("");
    }

    private static boolean isIn(Browsing browser) {
        return browser.get("/settings").statusCode() == 200;
    }

    @Test
    void theFirstStartPrintsALinkThatLetsAnAdministratorInOnce() {
        try (RunningDesk fresh = RunningDesk.start()) {
            String link = fresh.desk().firstLink().orElseThrow();
            String path = link.substring(fresh.desk().address().length() - 1);
            Browsing browser = fresh.browser();

            assertThat(browser.get(path).body()).contains("administrator");
            assertThat(browser.post(path).headers().firstValue("Location")).hasValue("/");
            assertThat(isIn(browser)).isTrue();

            Browsing another = fresh.browser();
            another.get(path);
            another.post(path);
            assertThat(isIn(another)).isFalse();
            assertThat(fresh.desk().firstLink()).isEmpty();
        }
    }

    @Test
    void aPasswordLetsInToThePageThatWasAskedFor() {
        colleague("mai");
        Browsing browser = desk.browser();
        assertThat(browser.get("/settings?of=mine").headers().firstValue("Location"))
                .hasValue("/login");

        assertThat(signIn(browser, "Mai ", PASSWORD)).isEqualTo("/settings?of=mine");
        assertThat(isIn(browser)).isTrue();
    }

    @Test
    void whoSignsOutIsOut() {
        colleague("noi");
        Browsing browser = desk.browser();
        signIn(browser, "noi", PASSWORD);
        browser.get("/settings");
        browser.post("/logout");
        assertThat(isIn(browser)).isFalse();
    }

    @Test
    void aSessionThatWasPlantedIsWorthNothingAfterTheDoor() {
        User user = colleague("planted");
        Browsing browser = desk.browser();
        browser.get("/login");
        String planted = browser.cookies();
        assertThat(signIn(browser, "planted", PASSWORD)).isEqualTo("/");
        assertThat(browser.cookies()).isNotEqualTo(planted);

        Browsing linked = desk.browser();
        linked.get("/login");
        String before = linked.cookies();
        String secret = desk.desk().part(Links.class).make(user.id(), Duration.ofHours(1));
        linked.get("/enter/" + secret);
        linked.post("/enter/" + secret);
        assertThat(linked.cookies()).isNotEqualTo(before);
        assertThat(isIn(linked)).isTrue();
    }

    @Test
    void fiveWrongPasswordsShutTheAccountToThatAddressWhateverTheNameIs() {
        colleague("locked");
        for (String name : new String[] {"locked", "nobody-at-all"}) {
            Browsing browser = desk.browser();
            for (int i = 0; i < Tries.OF_BOTH; i++) {
                assertThat(signIn(browser, name, "wrong " + i)).isEqualTo("/login?wrong");
            }
            assertThat(signIn(browser, name, PASSWORD)).isEqualTo("/login?locked");
        }
    }

    @Test
    void aClosedAccountIsOutAtOnceAndCannotComeIn() {
        User user = colleague("closing");
        Browsing browser = desk.signedIn(user);
        assertThat(isIn(browser)).isTrue();

        desk.users().close(user.id(), true);
        assertThat(isIn(browser)).isFalse();
        assertThat(signIn(desk.browser(), "closing", PASSWORD)).isEqualTo("/login?wrong");
    }

    @Test
    void aRightThatIsTakenAwayIsGoneWithTheNextRequest() {
        User user = desk.account("taken", Grant.everywhere(Right.ADMINISTRATOR));
        desk.account("staying", Grant.everywhere(Right.ADMINISTRATOR));
        Browsing browser = desk.signedIn(user);
        assertThat(browser.get("/settings/accounts").statusCode()).isEqualTo(200);

        desk.users().grant(user.id(), List.of(Grant.everywhere(Right.READER)));
        assertThat(browser.get("/settings/accounts").statusCode()).isEqualTo(403);
    }

    @Test
    void theLanguageButtonsLeadBackToThisDeskOnly() {
        Browsing browser = desk.browser();
        browser.get("/login");
        for (String from : List.of("https://elsewhere.example//evil.example/", "https://x//y")) {
            browser.get("/login");
            assertThat(
                            browser.postFrom(from, "/language", "tag", "lo")
                                    .headers()
                                    .firstValue("Location"))
                    .as(from)
                    .hasValue("/");
        }
    }
}
