package entente.desk.wall;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.RunningDesk;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What those are told who are let in no further. */
class RefusalsTest {
    private static RunningDesk desk;
    private static Browsing reader;

    @BeforeAll
    static void start() {
        desk = RunningDesk.start();
        reader = desk.as("reader", new Grant(Right.READER, RunningDesk.VIET_LAO, null));
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aPageThatIsNotOpenNamesTheRightThatItAsksFor() {
        assertThat(asked("/inbox")).contains("It asks for the right “officer”.");
    }

    @Test
    void aRelationThatMayNotBeReadIsToldOfLikeAPageThatIsNowhere() {
        assertThat(asked("/relations/KHM-VNM"))
                .contains("The desk has nothing at /relations/KHM-VNM.")
                .isEqualTo(asked("/relations/KHM-XXX").replace("XXX", "VNM"));
        assertThat(asked("/nowhere/a%20b")).contains("The desk has nothing at /nowhere/a b.");
    }

    @Test
    void aFormFromAnotherLoginIsToldFromAMissingRight() {
        String told = main(reader.postBare("/settings/password", "next", "x").body());
        assertThat(told).contains("This page was open for too long").doesNotContain("the right");
    }

    @Test
    void whatIsWrongInAnAddressIsSaidOnceAndWithOneAdvice() {
        assertThat(asked("/search?from=gestern"))
                .contains("gestern", "such as 2018-12-31")
                .doesNotContain("something in the address");
    }

    @Test
    void whatIsNoFormIsTheSendersMistakeAndNotTheDesks() {
        Browsing officer = desk.as("officer", new Grant(Right.OFFICER, RunningDesk.VIET_LAO, null));
        officer.get("/inbox");
        HttpResponse<String> answer = officer.postJson("/inbox/files", "{\"files\": 1}");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(main(answer.body()))
                .contains("This can&#39;t be done")
                .doesNotContain("went wrong in the desk");
    }

    private static String asked(String path) {
        return main(reader.get(path, "Accept-Language", "en").body());
    }

    /** A page without its frame, in which names of this login stand. */
    private static String main(String page) {
        return page.substring(page.indexOf("<h1"), page.indexOf("</main>"));
    }
}
