package entente.desk.setting;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.door.User;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.follow.Policy;
import entente.domain.relation.Relation;
import entente.register.account.Scope;
import java.time.ZoneId;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What people set for themselves, for a relation and for the desk. */
class SettingsTest {
    private static final Relation OWN = RunningDesk.VIET_LAO;
    private static final String PASSWORD = "a ferry, a bridge and rain";

    private static RunningDesk desk;
    private static Browsing root;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start().filed("viet-lao-2020");
        root = desk.administrator();
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    private static String answered(Browsing browser, String path, String... fields) {
        return browser.follow(browser.post(path, fields)).body();
    }

    @Test
    void anotherPasswordEndsAllOtherLogins() {
        User user = desk.account("mai", Grant.everywhere(Right.READER));
        desk.users().setPassword(user.id(), PASSWORD);
        Browsing here = desk.signedIn(user);
        Browsing elsewhere = desk.signedIn(user);
        here.get("/settings");

        assertThat(answered(here, "/settings/password", "before", "x", "password", PASSWORD + "!"))
                .contains("The password until now is another.");
        assertThat(answered(here, "/settings/password", "before", PASSWORD, "password", "short"))
                .contains("The password is too short.");
        assertThat(
                        answered(
                                here,
                                "/settings/password",
                                "before",
                                PASSWORD,
                                "password",
                                "mai mai mai mai mai mai"))
                .contains("Maybe");
        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(200);

        assertThat(
                        answered(
                                here,
                                "/settings/password",
                                "before",
                                PASSWORD,
                                "password",
                                "another bridge, another ferry"))
                .contains("The password is changed.");
        assertThat(here.get("/settings").statusCode()).isEqualTo(200);
        assertThat(elsewhere.get("/settings").statusCode()).isEqualTo(302);
    }

    @Test
    void anAdministratorMakesAnAccountWhoseLinkIsShownOnce() {
        root.get("/settings/accounts");
        String made =
                root.post(
                                "/settings/accounts",
                                "name",
                                "khamla",
                                "shown",
                                "Khamla",
                                "right",
                                "officer",
                                "relation",
                                "VNM-LAO")
                        .body();
        Matcher link = Pattern.compile("<code>(http[^<]+)</code>").matcher(made);
        assertThat(link.find()).isTrue();
        assertThat(root.get("/settings/accounts").body()).doesNotContain(link.group(1));

        Browsing khamla = desk.browser();
        String path = link.group(1).substring(desk.desk().address().length() - 1);
        khamla.get(path);
        khamla.post(path);
        assertThat(khamla.get("/settings").body()).contains("Khamla");
        assertThat(desk.users().find("khamla").orElseThrow().standing().grants())
                .containsExactly(new Grant(Right.OFFICER, OWN, null));
    }

    @Test
    void rightsThatAreGivenReplaceThoseBefore() {
        User user = desk.account("noi", new Grant(Right.READER, OWN, null));
        root.get("/settings/accounts");
        String path = "/settings/accounts/" + user.id() + "/rights";
        answered(root, path, "kept", "reader|LAO-VNM|", "right", "body", "body", "lao-transport");
        assertThat(desk.users().find("noi").orElseThrow().standing().grants())
                .containsExactlyInAnyOrder(
                        new Grant(Right.READER, OWN, null),
                        new Grant(Right.BODY, null, "lao-transport"));
        answered(root, path);
        assertThat(desk.users().find("noi").orElseThrow().standing().grants()).isEmpty();
        assertThat(answered(root, path, "right", "officer", "relation", "nowhere"))
                .contains("The right can&#39;t be given");
    }

    @Test
    void accountsAndTheirWaysInAreTakenAlongWithoutWhatLetsIn() {
        User user = desk.account("vilay", new Grant(Right.OFFICER, OWN, null));
        desk.users().setPassword(user.id(), PASSWORD);
        Browsing vilay = desk.signedIn(user);
        vilay.get("/settings");
        String shown =
                answered(
                        vilay,
                        "/settings/tokens",
                        "label",
                        "for =the archive",
                        "right",
                        "reader",
                        "until",
                        "2026-12-24");
        Matcher secret = Pattern.compile("entente_[\\w-]{43}").matcher(shown);
        assertThat(secret.find()).isTrue();
        assertThat(shown).contains("/settings/export/tokens.csv", "/settings/export/tokens.json");

        assertThat(vilay.get("/settings/export/tokens.csv").body())
                .contains("id,label,right,relation,until,used", ",for =the archive,reader,,")
                .doesNotContain(secret.group());
        assertThat(vilay.get("/settings/export/tokens.json").body())
                .contains("\"label\":\"for =the archive\"")
                .doesNotContain(secret.group());
        assertThat(vilay.get("/settings/export/passkeys.json").body()).isEqualTo("[]\n");
        assertThat(vilay.get("/settings/export/feeds.csv").body()).contains("relation,made");
        assertThat(vilay.get("/settings/export/secrets.csv").statusCode()).isEqualTo(404);
        assertThat(vilay.get("/settings/accounts/export/accounts.csv").statusCode()).isEqualTo(403);

        assertThat(root.get("/settings/accounts").body()).contains("export/accounts.csv");
        assertThat(root.get("/settings/accounts/export/accounts.csv").body())
                .contains("account,shown,language,state,rights", "vilay", "officer|LAO-VNM|");
        assertThat(root.get("/settings/accounts/export/accounts.json").body())
                .contains("\"account\":\"vilay\"", "\"state\":\"open\"")
                .doesNotContain("argon2", "$");
    }

    @Test
    void theLastAdministratorStays() {
        User last = desk.users().find("root").orElseThrow();
        root.get("/settings/accounts");
        assertThat(answered(root, "/settings/accounts/" + last.id() + "/close"))
                .contains("No administrator would be left");
        assertThat(answered(root, "/settings/accounts/" + last.id() + "/rights"))
                .contains("No administrator would be left");
        assertThat(root.get("/settings/accounts").statusCode()).isEqualTo(200);
    }

    @Test
    void anAccountIsClosedAndOpenedAgain() {
        User user = desk.account("leaving", Grant.everywhere(Right.READER));
        Browsing browser = desk.signedIn(user);
        root.get("/settings/accounts");
        root.post("/settings/accounts/" + user.id() + "/close");
        assertThat(browser.get("/settings").statusCode()).isEqualTo(302);
        root.post("/settings/accounts/" + user.id() + "/close", "closed", "false");
        assertThat(desk.users().find("leaving").orElseThrow().closed()).isFalse();
    }

    @Test
    void theHeadOfADeskSetsARelation() {
        Browsing head = desk.as("head", new Grant(Right.HEAD, OWN, null));
        String path = "/settings/relations/" + OWN;
        assertThat(head.get(path).statusCode()).isEqualTo(200);

        assertThat(answered(head, path + "/zone", "zone", "Asia/Vientiane")).contains("It is set.");
        assertThat(answered(head, path + "/zone", "zone", "Nowhere/None"))
                .contains("can&#39;t be set");
        assertThat(answered(head, path + "/policy", "score", "90")).contains("It is set.");
        assertThat(answered(head, path + "/policy", "score", "0")).contains("can&#39;t be set");
        var settings = desk.desk().register().seen(Scope.ALL).settings(OWN);
        assertThat(settings.zone()).isEqualTo(ZoneId.of("Asia/Vientiane"));
        assertThat(settings.policy()).isEqualTo(new Policy(90));
    }

    @Test
    void whatIsSetOfAMechanismIsShownAsSet() {
        Browsing head = desk.as("heading", new Grant(Right.HEAD, OWN, null));
        String path = "/settings/relations/" + OWN;
        var series = desk.desk().register().chronicle(OWN).series();
        assertThat(series).isNotEmpty();
        String mechanism = series.getFirst().mechanism().toString();
        head.get(path);

        assertThat(answered(head, path + "/cadence", "mechanism", mechanism, "months", "18"))
                .contains("It is set.", "every 18 months", "set by an officer");
        assertThat(answered(head, path + "/host", "mechanism", mechanism, "host", "LAO"))
                .contains("It is set.", "Laos always hosts");
        assertThat(head.post(path + "/host", "mechanism", mechanism, "host", "KHM").statusCode())
                .isEqualTo(302);
        assertThat(
                        head.post(path + "/cadence", "mechanism", "summit/leader", "months", "18")
                                .statusCode())
                .isIn(302, 404);
    }

    @Test
    void everySettingsPageSpeaksThreeLanguages() {
        User user =
                desk.account(
                        "polyglot",
                        Grant.everywhere(Right.HEAD),
                        Grant.everywhere(Right.ADMINISTRATOR));
        Browsing browser = desk.signedIn(user);
        for (String language : new String[] {"vi", "lo", "en"}) {
            browser.get("/settings");
            browser.post("/language", "tag", language);
            for (String path :
                    new String[] {
                        "/settings",
                        "/settings/accounts",
                        "/settings/audit",
                        "/settings/care",
                        "/settings/relations/" + OWN
                    }) {
                var answer = browser.get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.body()).contains("lang=\"" + language + "\"", "</html>");
            }
        }
        desk.users().close(user.id(), true);
    }
}
