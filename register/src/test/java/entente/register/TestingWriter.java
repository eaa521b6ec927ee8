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
import java.util.ArrayList;
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
            write(register, arguments[1], Integer.parseInt(arguments[2]));
        } catch (Trouble trouble) {
            System.out.println("trouble " + trouble.kind());
        }
    }

    private static void write(Register register, String name, int times) {
        for (int i = 0; i < times; i++) {
            Body body =
                    new Body(
                            "vnm-" + name + "-" + i,
                            new Party("VNM"),
                            BodyKind.AGENCY,
                            Map.of("en", name + " " + i));
            System.out.println(register.decide(List.of(new Decision.Define(body))).getFirst());
            register.overviews(null);
        }
    }

    /** Starts one that waits for a line. */
    static Process start(Location place, String name, int times, String... options)
            throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElse("java"));
        command.addAll(List.of(options));
        command.addAll(
                List.of(
                        "-XX:TieredStopAtLevel=1",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        System.getProperty("java.class.path"),
                        TestingWriter.class.getName(),
                        place instanceof Location.Server(String server) ? server : place.shown(),
                        name,
                        String.valueOf(times)));
        return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    static void go(Process process) throws IOException {
        process.outputWriter().write("go\n");
        process.outputWriter().flush();
    }

    /** What it says until its end. */
    static List<String> said(Process process) throws IOException {
        try (BufferedReader lines = process.inputReader()) {
            return lines.lines().filter(line -> !line.equals("ready")).toList();
        }
    }
}
