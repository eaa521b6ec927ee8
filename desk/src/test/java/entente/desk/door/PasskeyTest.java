package entente.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.Premises;
import entente.desk.RunningDesk;
import entente.desk.TestingServer;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.register.store.Location;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Passkeys on both engines, from a device's first word to its last. */
class PasskeyTest {
    record Engine(String name, Supplier<Location> place) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Engine> engines() {
        return Stream.of(
                new Engine("SQLite", RunningDesk::place),
                new Engine("PostgreSQL", TestingServer::place));
    }

    private static RunningDesk start(Engine engine) {
        return RunningDesk.start(engine.place().get(), Premises.USUAL.paced(Pace.UNBOUND), false);
    }

    private static String field(String name, String json) {
        Matcher found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        assertThat(found.find()).as("%s in %s", name, json).isTrue();
        return found.group(1);
    }

    private static String origin(RunningDesk desk) {
        return desk.desk().address().replaceAll("/$", "");
    }

    private static String userId(String options) {
        return field("id", options.substring(options.indexOf("\"user\"")));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDeviceIsMadeKnownLetsInAndIsForgotten(Engine engine) {
        try (RunningDesk desk = start(engine)) {
            Browsing known = desk.as("mai", Grant.everywhere(Right.READER));
            known.get("/settings");
            Authenticator device = new Authenticator(origin(desk), "localhost");
            String creation = known.postJson("/webauthn/register/options", "{}").body();
            assertThat(creation).contains("\"userVerification\":\"required\"");
            var made =
                    known.postJson(
                            "/webauthn/register",
                            device.made(field("challenge", creation), "Mai’s telephone"));
            assertThat(made.statusCode()).as(made.body()).isEqualTo(200);
            assertThat(known.get("/settings").body()).contains("Mai’s telephone");

            Browsing fresh = desk.browser();
            assertThat(letsIn(fresh, device, userId(creation))).isTrue();
            assertThat(fresh.get("/settings").body()).contains("Mai’s telephone");

            Browsing another = desk.as("noi", Grant.everywhere(Right.READER));
            another.get("/settings");
            assertThat(another.post("/settings/passkeys/" + device.id() + "/end").statusCode())
                    .isEqualTo(404);
            known.get("/settings");
            assertThat(known.post("/settings/passkeys/" + device.id() + "/end").statusCode())
                    .isEqualTo(302);
            assertThat(letsIn(desk.browser(), device, userId(creation))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDeviceOfAClosedAccountDoesNotLetIn(Engine engine) {
        try (RunningDesk desk = start(engine)) {
            User user = desk.account("gone", Grant.everywhere(Right.READER));
            Browsing known = desk.signedIn(user);
            known.get("/settings");
            Authenticator device = new Authenticator(origin(desk), "localhost");
            String creation = known.postJson("/webauthn/register/options", "{}").body();
            known.postJson("/webauthn/register", device.made(field("challenge", creation), "x"));

            desk.users().close(user.id(), true);
            assertThat(letsIn(desk.browser(), device, userId(creation))).isFalse();
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aDeviceThatWasAskedByAnotherSiteIsRefused(Engine engine) {
        try (RunningDesk desk = start(engine)) {
            Browsing known = desk.as("mai", Grant.everywhere(Right.READER));
            known.get("/settings");
            Authenticator lured = new Authenticator("https://evil.example", "localhost");
            String creation = known.postJson("/webauthn/register/options", "{}").body();
            assertThat(
                            known.postJson(
                                            "/webauthn/register",
                                            lured.made(field("challenge", creation), "lured"))
                                    .statusCode())
                    .isNotEqualTo(200);
            assertThat(known.get("/settings").body()).doesNotContain("lured");
        }
    }

    private static boolean letsIn(Browsing browser, Authenticator device, String user) {
        browser.get("/login");
        String asked = browser.postJson("/webauthn/authenticate/options", "{}").body();
        var answer =
                browser.postJson("/login/webauthn", device.shown(field("challenge", asked), user));
        boolean in = browser.get("/settings").statusCode() == 200;
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(in ? 200 : 401);
        return in;
    }
}
