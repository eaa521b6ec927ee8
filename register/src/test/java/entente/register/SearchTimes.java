package entente.register;

import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Report;
import entente.domain.Span;
import entente.domain.When;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.register.care.Progress;
import entente.register.filing.Incoming;
import entente.register.search.SearchQuestion;
import entente.register.store.Blobs;
import entente.register.store.Location;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * How long a search takes in a register of many commitments, whose words come from the samples. Run
 * by hand: {@code SearchTimes DIRECTORY COMMITMENTS}. What it worked is the processor's time, which
 * other programs do not disturb.
 */
final class SearchTimes {
    private static final int A_REPORT = 16;
    private static final int A_RELATION = 2000;
    private static final int QUESTIONS = 5000;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<Area> AREAS = List.of(Area.values());

    private final Random chance = new Random(7);
    private final List<String> sentences = sentences();

    private SearchTimes() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        Location place = new Location.File(directory.resolve("entente.db"));
        try (Register register = TestingRegisters.open(place)) {
            new SearchTimes().run(register, Integer.parseInt(arguments[1]));
        }
        try (var files = Files.walk(directory.resolve("entente.db.index"))) {
            long bytes = files.mapToLong(file -> file.toFile().length()).sum();
            System.out.printf("index %.1f MiB%n", bytes / 1048576.0);
        }
    }

    private void run(Register register, int commitments) {
        if (register.reports().isEmpty()) {
            file(register, commitments / A_REPORT);
        }
        register.overviews(null);
        for (int turn = 0; turn < 2; turn++) {
            long start = System.nanoTime();
            register.search(SearchQuestion.of("biên giới"), Progress.NONE);
            System.out.printf("first answer %.2f s%n", (System.nanoTime() - start) / 1e9);
        }
        for (int round = 0; round < 3; round++) {
            ask(register);
        }
        register.file(List.of(report(0, 999_999)));
        register.overviews(null);
        long start = System.nanoTime();
        register.search(SearchQuestion.of("biên giới"), Progress.NONE);
        System.out.printf("after one filing %.2f s%n", (System.nanoTime() - start) / 1e9);
    }

    private void ask(Register register) {
        List<SearchQuestion> questions = new ArrayList<>();
        for (int i = 0; i < QUESTIONS; i++) {
            questions.add(question());
        }
        double[] times = new double[QUESTIONS];
        double[] work = new double[QUESTIONS];
        long hits = 0;
        SearchQuestion slowest = questions.getFirst();
        double most = 0;
        for (int i = 0; i < QUESTIONS; i++) {
            long start = System.nanoTime();
            long spent = THREADS.getCurrentThreadCpuTime();
            hits += register.search(questions.get(i), Progress.NONE).total();
            times[i] = (System.nanoTime() - start) / 1e6;
            work[i] = (THREADS.getCurrentThreadCpuTime() - spent) / 1e6;
            if (work[i] > most) {
                most = work[i];
                slowest = questions.get(i);
            }
        }
        tell("waited", times);
        tell("worked", work);
        System.out.printf("hits counted %d; most work %s%n", hits, slowest);
    }

    private static void tell(String what, double[] times) {
        Arrays.sort(times);
        System.out.printf(
                "%s ms: p50 %.2f p90 %.2f p99 %.2f max %.2f%n",
                what,
                times[QUESTIONS / 2],
                times[QUESTIONS * 9 / 10],
                times[QUESTIONS * 99 / 100],
                times[QUESTIONS - 1]);
    }

    private SearchQuestion question() {
        String[] words = sentences.get(chance.nextInt(sentences.size())).split("\\s+");
        int length = 1 + chance.nextInt(4);
        int from = chance.nextInt(Math.max(1, words.length - length));
        String typed =
                String.join(
                        " ", List.of(words).subList(from, Math.min(words.length, from + length)));
        if (chance.nextInt(3) == 0) {
            typed =
                    java.text.Normalizer.normalize(typed, java.text.Normalizer.Form.NFD)
                            .replaceAll("[\\u0300-\\u036F]", "")
                            .replace('đ', 'd');
        }
        if (chance.nextInt(5) == 0) {
            typed = '"' + typed.replace("\"", "") + '"';
        }
        SearchQuestion question = SearchQuestion.of(typed);
        return switch (chance.nextInt(6)) {
            case 0 -> question.in(relation(chance.nextInt(20)));
            case 1 -> question.on(AREAS.get(chance.nextInt(AREAS.size())));
            case 2 -> question.standing("past-due-no-word");
            default -> question;
        };
    }

    private void file(Register register, int reports) {
        long start = System.nanoTime();
        for (int i = 0; i < reports; ) {
            List<Incoming> some = new ArrayList<>();
            for (int n = 0; n < 250 && i < reports; n++, i++) {
                some.add(report(i * A_REPORT / A_RELATION, i));
            }
            register.file(some);
        }
        System.out.printf("filed %d in %.1f s%n", reports, (System.nanoTime() - start) / 1e9);
    }

    private static Relation relation(int number) {
        return new Relation(
                new Party("A" + letter(number / 26 / 26) + letter(number / 26) + letter(number)),
                new Party("VNM"));
    }

    private static char letter(int number) {
        return (char) ('A' + number % 26);
    }

    private Incoming report(int relation, int number) {
        StringBuilder text = new StringBuilder("Hội đàm số " + number + "\n");
        int body = text.length();
        LocalDate day = LocalDate.of(2010, 1, 1).plusDays(number % 5000);
        List<Commitment> commitments = new ArrayList<>();
        Relation pair = relation(relation);
        for (int i = 0; i < A_REPORT; i++) {
            text.append("Hai bên nhất trí ");
            String words = half() + " " + half();
            int start = text.codePointCount(0, text.length());
            text.append(words).append(".\n");
            var evidence =
                    new Evidence(start, start + words.codePointCount(0, words.length()), words);
            LocalDate due = day.plusDays(chance.nextInt(1500));
            commitments.add(
                    new Commitment(
                            "c" + i,
                            Mode.AGREE,
                            List.of(pair.first(), pair.second()),
                            List.of(),
                            List.of(AREAS.get(chance.nextInt(AREAS.size()))),
                            chance.nextBoolean()
                                    ? Dated.UNSAID
                                    : new Dated(When.on(due), List.of(evidence), "x"),
                            null,
                            null,
                            List.of(evidence),
                            "x"));
            text.append(sentence()).append(".\n");
        }
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        Report report =
                new Report(
                        Blobs.address(bytes),
                        "vi",
                        "Hội đàm số " + number,
                        null,
                        List.of(),
                        new Dated(When.on(day), List.of(new Evidence(0, 3, "Hội")), "x"),
                        List.of(new Span(body, text.codePointCount(0, text.length()))),
                        null);
        return new Incoming(
                Bytes.copyOf(bytes),
                number + ".txt",
                new Findings(
                        report,
                        List.of(),
                        commitments,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    private String half() {
        String sentence = sentence();
        int middle = sentence.indexOf(' ', sentence.length() / 3);
        return middle < 0 || chance.nextBoolean() ? sentence : sentence.substring(middle + 1);
    }

    private String sentence() {
        return sentences.get(chance.nextInt(sentences.size())) + " " + chance.nextInt(100_000);
    }

    private static List<String> sentences() {
        return TestingRegisters.samples("").stream()
                .map(sample -> new String(sample.bytes().toArray(), StandardCharsets.UTF_8))
                .filter(text -> !text.contains("<html"))
                .flatMap(text -> Arrays.stream(text.split("[.\\n]\\s+")))
                .map(String::strip)
                .filter(sentence -> sentence.length() > 40 && sentence.length() < 260)
                .toList();
    }
}
