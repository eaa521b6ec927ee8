package entente.desk.page;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.door.Users;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import entente.domain.relation.Relation;
import entente.register.store.Annex;
import java.util.List;
import org.junit.jupiter.api.Test;

class FeedsTest {
    private static final Grant READS = new Grant(Right.READER, Relation.parse("LAO-VNM"), null);

    private final SampleDesk desk = SampleDesk.one();

    private static String made(Browser browser) {
        browser.page("/calendar");
        String after = browser.post("/calendar/feeds", "relation", "LAO-VNM").body();
        return after.replaceAll("(?s).*class=\"secret\"[^>]*>[^<]*(/feeds/[^<]+)<.*", "$1");
    }

    @Test
    void aCalendarProgramReadsItWithoutALogin() {
        String address = made(desk.account("feed-reader", READS));

        var answer = new Browser(desk.desk().address(), "en").get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValue("text/calendar;charset=UTF-8");
        assertThat(answer.body()).startsWith("BEGIN:VCALENDAR").contains("political consultation");
    }

    @Test
    void theSecretIsToldOnceAndKeptNowhere() {
        Browser browser = desk.account("feed-once", READS);
        String secret = made(browser).replace("/feeds/", "");

        List<String> kept =
                desk.desk()
                        .part(Annex.class)
                        .read(
                                handle ->
                                        handle.createQuery("SELECT secret FROM feed")
                                                .mapTo(String.class)
                                                .list());

        assertThat(browser.page("/calendar")).doesNotContain(secret).contains("/end\"");
        assertThat(kept).isNotEmpty().doesNotContain(secret);
    }

    @Test
    void itTellsNothingOnceTheAccountMayNotReadTheRelation() {
        Browser browser = desk.account("feed-left", READS);
        String address = made(browser);
        Users users = desk.desk().part(Users.class);
        users.grant(users.find("feed-left").orElseThrow().id(), List.of());

        assertThat(browser.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void itEndsWhenItsOwnerEndsItAndNotWhenAnotherDoes() {
        Browser browser = desk.account("feed-owner", READS);
        Browser other = desk.account("feed-other", READS);
        String address = made(browser);
        String end = browser.found("/calendar", "action=\"(/calendar/feeds/[^\"]*/end)\"");
        other.page("/calendar");

        other.post(end);
        assertThat(browser.get(address).statusCode()).isEqualTo(200);

        browser.post(end);
        assertThat(browser.get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nobodyMakesOneOfARelationThatTheyDoNotRead() {
        Browser browser = desk.account("feed-nosy", READS);
        browser.page("/calendar");

        assertThat(browser.post("/calendar/feeds", "relation", "LAO-THA").statusCode())
                .isEqualTo(404);
    }
}
