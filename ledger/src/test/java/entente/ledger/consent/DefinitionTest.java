package entente.ledger.consent;

import static org.assertj.core.api.Assertions.assertThat;

import entente.ledger.consent.Move.Accept;
import entente.ledger.consent.Move.Decline;
import entente.ledger.consent.Move.Other;
import entente.ledger.consent.Move.Propose;
import entente.ledger.consent.Move.Settle;
import entente.ledger.consent.Move.Withdraw;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Logs of any sort, held to the rule as it is written down. */
class DefinitionTest {
    /** Mutation testing asks for fewer. */
    private static final int RUNS = Integer.getInteger("definition.runs", 20_000);

    private static final int ENTRIES = 32;

    /** Logs by chance, void entries and all: three subjects, several slots a deed. */
    private static Map<Side, List<Step>> logs(Random random) {
        Map<Side, List<Step>> logs = new EnumMap<>(Side.class);
        List<Step> all = new ArrayList<>();
        for (Side side : Side.values()) {
            logs.put(side, new ArrayList<>());
        }
        for (int i = 0; i < ENTRIES; i++) {
            Side side = random.nextBoolean() ? Side.FIRST : Side.SECOND;
            List<Step> own = logs.getOrDefault(side, all);
            int most = logs.getOrDefault(side.other(), all).size();
            int least = own.isEmpty() ? 0 : own.getLast().seen();
            int seen = random.nextBoolean() ? most : least + random.nextInt(most - least + 1);
            own.add(new Step(move(random, side, own.size(), most, logs), seen));
        }
        return logs;
    }

    private static Move move(
            Random random, Side side, int own, int other, Map<Side, List<Step>> logs) {
        Place ours = new Place(side, random.nextInt(own + 1));
        Place theirs = new Place(side.other(), random.nextInt(other + 1));
        return switch (random.nextInt(12)) {
            case 0, 1 -> new Propose(slots(random, logs));
            case 2, 3, 4 -> new Accept(one(random, side.other(), Propose.class, logs, theirs));
            case 5, 6, 7, 8 -> new Settle(one(random, side.other(), Accept.class, logs, theirs));
            case 9 -> new Withdraw(random.nextInt(9) == 0 ? theirs : ours);
            case 10 -> random.nextInt(3) == 0 ? new Decline(theirs) : new Withdraw(ours);
            default -> new Other();
        };
    }

    /** Mostly an entry of the kind that is meant, else any. */
    private static Place one(
            Random random,
            Side side,
            Class<? extends Move> kind,
            Map<Side, List<Step>> logs,
            Place any) {
        List<Step> log = logs.getOrDefault(side, List.of());
        List<Place> places =
                IntStream.range(0, log.size())
                        .filter(index -> kind.isInstance(log.get(index).move()))
                        .mapToObj(index -> new Place(side, index))
                        .toList();
        return places.isEmpty() || random.nextInt(8) == 0
                ? any
                : places.get(random.nextInt(places.size()));
    }

    private static List<Slot> slots(Random random, Map<Side, List<Step>> logs) {
        List<Slot> slots = new ArrayList<>();
        for (String subject : List.of("one", "two")) {
            if (slots.isEmpty() && subject.equals("two") || random.nextBoolean()) {
                Side side = random.nextBoolean() ? Side.FIRST : Side.SECOND;
                Place base = one(random, side, Propose.class, logs, new Place(side, 0));
                slots.add(new Slot(subject, random.nextBoolean() ? null : base));
            }
        }
        return slots;
    }

    @Test
    void whateverTheOrderTheVerdictsAreThoseOfTheDefinition() {
        int agreeing = 0;
        int chained = 0;
        for (long seed = 0; seed < RUNS; seed++) {
            Random random = new Random(seed);
            Map<Side, List<Step>> logs = logs(random);
            Definition definition = definition(logs, 99, 99);
            Consent judged = new Consent();
            while (step(judged, logs, random, definition, seed)) {}
            Set<Agreement> agreed = definition.agreed();
            Set<Agreement> found = new HashSet<>();
            judged.agreements().values().forEach(found::addAll);
            assertThat(found).as("seed %d", seed).isEqualTo(agreed);
            assertThat(judged.agreements().values())
                    .as("seed %d", seed)
                    .allSatisfy(one -> assertThat(one).hasSize(1));
            prefix(logs, random, agreed, seed);
            agreeing += agreed.isEmpty() ? 0 : 1;
            chained += judged.chain("one").size() > 1 ? 1 : 0;
        }
        assertThat(agreeing).isGreaterThan(RUNS / 10);
        assertThat(chained).isPositive();
    }

    private static Definition definition(Map<Side, List<Step>> logs, int first, int second) {
        List<Step> a = logs.getOrDefault(Side.FIRST, List.of());
        List<Step> b = logs.getOrDefault(Side.SECOND, List.of());
        return new Definition(
                a.subList(0, Math.min(first, a.size())), b.subList(0, Math.min(second, b.size())));
    }

    /** One entry more, of either log by chance; false when both are at their ends. */
    private static boolean step(
            Consent judged, Map<Side, List<Step>> logs, Random random, Definition as, long seed) {
        Side start = random.nextBoolean() ? Side.FIRST : Side.SECOND;
        for (Side side : List.of(start, start.other())) {
            int next = judged.size(side);
            List<Step> log = logs.getOrDefault(side, List.of());
            if (next < log.size() && log.get(next).seen() <= judged.size(side.other())) {
                boolean valid = judged.append(side, log.get(next)).isValid();
                assertThat(valid)
                        .as("seed %d, entry %d of %s: %s", seed, next, side, logs)
                        .isEqualTo(as.isValid(new Place(side, next)));
                return true;
            }
        }
        return false;
    }

    /** What is agreed by the first entries of both logs is agreed by all. */
    private static void prefix(
            Map<Side, List<Step>> logs, Random random, Set<Agreement> agreed, long seed) {
        int first = random.nextInt(ENTRIES / 2);
        int second = random.nextInt(ENTRIES / 2);
        List<Step> a = logs.getOrDefault(Side.FIRST, List.of());
        List<Step> b = logs.getOrDefault(Side.SECOND, List.of());
        while (first > 0 && first <= a.size() && a.get(first - 1).seen() > second) {
            first--;
        }
        while (second > 0 && second <= b.size() && b.get(second - 1).seen() > first) {
            second--;
        }
        if (first <= a.size()
                && second <= b.size()
                && (first == 0 || a.get(first - 1).seen() <= second)) {
            assertThat(agreed)
                    .as("seed %d", seed)
                    .containsAll(definition(logs, first, second).agreed());
        }
    }
}
