package entente.bench.register;

import entente.domain.Party;
import entente.domain.body.Body;
import entente.domain.body.BodyKind;
import entente.domain.decision.Decision;
import entente.domain.relation.Relation;
import entente.register.Register;
import entente.register.care.Progress;
import entente.register.filing.Incoming;
import entente.register.filing.Outcome;
import entente.register.store.Location;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * The process that {@link Kills} kills. It is told on its input what to do, and says on its output
 * what is done, a line each as soon as the register has acknowledged it: "KIND POSITION .".
 */
final class KilledWriter {
    private static final int MOST = 4;
    private static final String PERSON = "Somsak Killedhere";

    private final Register register;
    private final PrintStream out;
    private final Random random;
    private final MadeReports reports;
    private int filed;
    private long undoable = -1;

    private KilledWriter(Register register, PrintStream out, long seed) {
        this.register = register;
        this.out = out;
        this.random = new Random(seed);
        this.reports = new MadeReports(seed, 3);
    }

    /** Warms up, waits for a line "TASK SEED PLACE", and does that until it is killed. */
    public static void main(String[] none) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        BufferedReader in =
                new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        Kills.warm();
        out.println("ready");
        String line = in.readLine();
        if (line == null) {
            return;
        }
        Thread.ofPlatform().daemon().start(() -> endWithParent(in));
        String[] order = line.split(" ", 3);
        try (Register register = open(Location.of(order[2]))) {
            out.println("open");
            new KilledWriter(register, out, Long.parseLong(order[1])).work(order[0]);
        }
    }

    /** Whoever gave the orders is gone when the input ends. */
    private static void endWithParent(BufferedReader in) {
        try {
            while (in.readLine() != null) {
                // Nothing more is asked.
            }
        } catch (IOException _) {
            // The same as its end.
        }
        Runtime.getRuntime().halt(0);
    }

    static Register open(Location place) {
        return Register.open(place, true, Clock.systemUTC(), "a desk", "kills");
    }

    private void work(String task) {
        switch (task) {
            case "file" -> {
                while (true) {
                    write();
                }
            }
            case "rebuild" -> {
                while (true) {
                    register.rebuild(Progress.NONE);
                }
            }
            case "erase" -> register.erase(PERSON, "the law", Progress.NONE);
            default -> {}
        }
    }

    /** What a desk does, by chance: more often filing than anything else. */
    private void write() {
        switch (random.nextInt(8)) {
            case 0 -> said("BODY", register.decide(List.of(body(random))));
            case 1 -> {
                List<Long> zones = register.decide(List.of(zone(0), zone(1)));
                said("ZONE", zones);
                undoable = zones.getLast();
            }
            case 2 -> {
                if (undoable >= 0) {
                    said("UNDO", List.of(register.undo(undoable)));
                    undoable = -1;
                }
            }
            case 3 -> register.overviews(null);
            default -> file();
        }
    }

    private void file() {
        List<Incoming> batch = new ArrayList<>();
        for (int rest = 1 + random.nextInt(MOST); rest > 0; rest--) {
            batch.add(reports.report(filed++));
        }
        for (Outcome outcome : register.file(batch)) {
            if (outcome instanceof Outcome.New fresh) {
                said("FILE", List.of(fresh.position()));
            }
        }
    }

    private Decision zone(int number) {
        Relation relation = reports.relation(number);
        return new Decision.SetZone(relation, ZoneId.of("Asia/Vientiane"));
    }

    /** One of them is called like somebody who is to be erased. */
    static Decision body(Random random) {
        return new Decision.Define(
                new Body(
                        "vnm-" + Integer.toHexString(random.nextInt(1 << 20)),
                        new Party("VNM"),
                        BodyKind.AGENCY,
                        Map.of("en", "Office of " + PERSON)));
    }

    private void said(String kind, List<Long> positions) {
        positions.forEach(position -> out.println(kind + " " + position + " ."));
    }

    /** The person whom the made decisions name. */
    static String person() {
        return PERSON;
    }
}
