package entente.register;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.register.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A process that writes into a register and says where each entry stands. */
final class TestingWriter {
    private TestingWriter() {}

    /**
     * @param arguments the register's place, a name of its own, how many entries it writes
     */
    public static void main(String[] arguments) throws IOException {
        BufferedReader heard =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        System.out.println("ready");
        heard.readLine();
        try (Register register =
                Register.open(
                        Location.of(arguments[0]), true, Clock.systemUTC(), arguments[1], "test")) {
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                Body body =
                        new Body(
                                "vnm-" + arguments[1] + "-" + i,
                                new Party("VNM"),
                                BodyKind.AGENCY,
                                Map.of("en", arguments[1] + " " + i));
                System.out.println(register.decide(List.of(new Decision.Define(body))).getFirst());
                register.overviews(null);
            }
        }
    }
}
