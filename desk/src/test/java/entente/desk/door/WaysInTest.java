package entente.desk.door;

import static org.assertj.core.api.Assertions.assertThat;

import entente.desk.Browsing;
import entente.desk.Premises;
import entente.desk.RunningDesk;
import entente.desk.right.Grant;
import entente.desk.right.Right;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Names that the desk goes by, floods, and who comes in at once. */
class WaysInTest {
    /** A request as nobody's browser lets one write it; the first line of the answer. */
    private static String raw(RunningDesk desk, String host, String... headers) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), desk.desk().port())) {
            StringBuilder request = new StringBuilder("GET /settings HTTP/1.1\r\nHost: ");
            request.append(host).append("\r\nConnection: close\r\n");
            for (String header : headers) {
                request.append(header).append("\r\n");
            }
            socket.getOutputStream()
                    .write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aNameThatWasMadeToLeadHereGetsNothing() throws IOException {
        try (RunningDesk desk = RunningDesk.start(RunningDesk.place(), Premises.USUAL, true)) {
            assertThat(raw(desk, "evil.example")).startsWith("HTTP/1.1 421");
            assertThat(raw(desk, "localhost.evil.example:80")).startsWith("HTTP/1.1 421");
            assertThat(raw(desk, "localhost:" + desk.desk().port()))
                    .startsWith("HTTP/1.1 302")
                    .contains("Location: /settings\r\n", "Set-Cookie: entente=");
        }
    }

    @Test
    void behindAProxyNobodyComesInAtOnce() throws IOException {
        try (RunningDesk desk = RunningDesk.start(RunningDesk.place(), Premises.USUAL, true)) {
            assertThat(raw(desk, "localhost", "X-Forwarded-For: 192.0.2.7"))
                    .contains("Location: /login\r\n");
        }
    }

    @Test
    void whoeverSitsHereComesInAtOnceWhereItShowsSamples() {
        try (RunningDesk desk = RunningDesk.start(RunningDesk.place(), Premises.USUAL, true)) {
            Browsing browser = desk.browser();
            assertThat(browser.follow(browser.get("/settings/accounts")).statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void aStrangerWhoAsksTooMuchWaits() {
        Pace pace =
                new Pace(
                        new Pace.Rate(10_000, 1000),
                        new Pace.Rate(30, 0.01),
                        new Pace.Rate(9, 0.01));
        try (RunningDesk desk = RunningDesk.start(Premises.USUAL.paced(pace))) {
            Browsing reader = desk.as("mai", Grant.everywhere(Right.READER));
            Browsing stranger = desk.browser();
            int status = 200;
            for (int i = 0; i < 40 && status == 200; i++) {
                status = stranger.get("/login").statusCode();
            }
            var refused = stranger.get("/login");
            assertThat(refused.statusCode()).isEqualTo(429);
            assertThat(refused.headers().firstValueAsLong("Retry-After").orElse(0)).isPositive();
            assertThat(refused.headers().firstValue("Content-Security-Policy")).isPresent();
            assertThat(reader.get("/settings").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void anAccountThatAsksTooMuchWaitsWhileOthersDoNot() {
        Pace pace =
                new Pace(new Pace.Rate(20, 0.01), new Pace.Rate(500, 100), new Pace.Rate(9, 0.01));
        try (RunningDesk desk = RunningDesk.start(Premises.USUAL.paced(pace))) {
            Browsing many = desk.as("many", Grant.everywhere(Right.READER));
            Browsing few = desk.as("few", Grant.everywhere(Right.READER));
            int status = 200;
            for (int i = 0; i < 30 && status == 200; i++) {
                status = many.get("/settings").statusCode();
            }
            assertThat(status).isEqualTo(429);
            assertThat(few.get("/settings").statusCode()).isEqualTo(200);
        }
    }
}
