package entente.desk.api;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.right.Right;
import entente.desk.right.Routes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The interface is as it is described, and described as it is. */
class DescriptionTest {
    private static final Path KEPT = Path.of("..", "docs", "openapi.json");
    private static final Path MADE = Path.of("target", "openapi.json");

    @SuppressWarnings("NullAway.Init")
    private static Programs programs;

    @BeforeAll
    static void start() throws IOException {
        programs = new Programs();
    }

    @AfterAll
    static void stop() {
        programs.close();
    }

    @Test
    void whatIsKeptIsWhatTheCodeSays() throws IOException {
        String made = Description.of(endpoints());
        Files.createDirectories(MADE.getParent());
        Files.writeString(MADE, made);
        assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
                .as(
                        "docs/openapi.json is another than the code's. If that is meant: cp desk/target/openapi.json docs/openapi.json")
                .isEqualTo(made);
    }

    @Test
    void whatIsServedIsWhatIsKept() throws IOException {
        assertThat(programs.may(Right.READER, null).get("/api/v1/openapi.json").response().body())
                .isEqualTo(Files.readString(KEPT));
    }

    @Test
    void everyEndpointIsARouteAndEveryRouteAnEndpoint() {
        List<String> routes =
                Routes.ALL.stream()
                        .filter(route -> route.pattern().startsWith("/api/"))
                        .map(route -> route.method() + " " + route.pattern())
                        .filter(route -> !route.endsWith(ApiRoutes.DESCRIPTION))
                        .toList();
        assertThat(endpoints().stream().map(each -> each.method() + " " + each.pattern()))
                .containsExactlyInAnyOrderElementsOf(routes);
    }

    @Test
    void everyOperationHasANameOfItsOwn() {
        assertThat(endpoints()).extracting(Endpoint::name).doesNotHaveDuplicates();
    }

    private static List<Endpoint> endpoints() {
        return programs.desk().part(Api.class).endpoints();
    }
}
