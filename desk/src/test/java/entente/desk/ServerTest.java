package entente.desk;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.door.Pace;
import entente.desk.door.User;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import org.junit.jupiter.api.Test;

/** A short round of a desk whose register lies on PostgreSQL. */
class ServerTest {
    @Test
    void aDeskOverAServerStartsLetsInShowsAndKeeps() {
        try (RunningDesk desk =
                RunningDesk.start(TestingServer.place(), Premises.USUAL.paced(Pace.UNBOUND), false)
                        .filed("viet-lao-2020")) {
            assertThat(desk.desk().firstLink()).isPresent();
            User user = desk.account("mai", Grant.everywhere(Right.HEAD));
            desk.users().setPassword(user.id(), "rice, rain and two rivers");
            Browsing mai = desk.browser();
            mai.get("/login");
            mai.post("/login", "username", "mai", "password", "rice, rain and two rivers");
            assertThat(mai.get("/").statusCode()).isEqualTo(200);

            String path = "/settings/relations/LAO-VNM";
            mai.get(path);
            assertThat(mai.follow(mai.post(path + "/zone", "zone", "Asia/Vientiane")).body())
                    .contains("It is set.", "Asia/Vientiane");

            Browsing root = desk.administrator();
            assertThat(root.get("/settings/accounts").body()).contains("mai");
            assertThat(root.get("/settings/audit").body())
                    .contains("POST /settings/relations/{relation}/zone");
            assertThat(root.get("/settings/care").body())
                    .contains("The register lies on a database server.");
            root.post("/logout");
            assertThat(root.get("/settings").statusCode()).isEqualTo(302);
        }
    }
}
