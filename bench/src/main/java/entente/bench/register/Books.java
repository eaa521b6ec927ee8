package entente.bench.register;

import entente.domain.chronicle.Chronicle;
import entente.domain.relation.Relation;
import entente.dossier.book.Book;
import entente.dossier.book.Order;
import entente.dossier.book.Order.Length;
import entente.dossier.docx.Docx;
import entente.dossier.paper.Document;
import entente.dossier.pdf.Pdf;
import entente.register.Register;
import entente.register.filing.Incoming;
import entente.register.store.Location;
import entente.words.Language;
import entente.words.Messages;
import entente.words.series.Standpoint;
import entente.words.series.Upcoming;
import entente.words.series.UpcomingTyped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where the time of a briefing book goes: its blocks, its DOCX, its PDF, again and again in one
 * process. The reports are made from a seed, three dated commitments each.
 */
public final class Books {
    private static final long SEED = 2026;
    private static final int ROUNDS = 12;
    private static final int DATED = 3;

    private Books() {}

    /**
     * @param arguments how many commitments with a date; 300 where nothing is said
     */
    public static void main(String[] arguments) throws IOException {
        int commitments = arguments.length == 0 ? 300 : Integer.parseInt(arguments[0]);
        Path directory = Files.createTempDirectory("books");
        MadeReports made = new MadeReports(SEED, 1);
        Location place = Location.of(directory.resolve("books.db").toString());
        try (Register register = Register.open(place, true, Clock.systemUTC(), "bench", "bench")) {
            List<Incoming> reports = new ArrayList<>();
            for (int i = 0; i < commitments / DATED; i++) {
                reports.add(made.report(i));
            }
            register.file(reports);
            measure(register, made.relation(0));
        }
    }

    private static void measure(Register register, Relation relation) throws IOException {
        Chronicle chronicle = register.chronicle(relation);
        Standpoint standpoint =
                new Standpoint(chronicle, LocalDate.parse("2026-11-22"), register.bodies());
        Upcoming upcoming = new UpcomingTyped(standpoint).find("next");
        Order order = new Order(upcoming, Length.FULL, null, "", false);
        Messages messages = Messages.in(Language.VI, Book.WORDS);
        System.out.println(
                "round  blocks  DOCX  PDF  ms of CPU; all by the clock; statements, KB, KB");
        for (int round = 1; round <= ROUNDS; round++) {
            long clock = System.nanoTime();
            long start = cpu();
            Document book = Book.of(messages, standpoint, order, id -> register.report(id).text());
            long blocks = cpu();
            ByteArrayOutputStream docx = new ByteArrayOutputStream();
            Docx.write(book, docx);
            long word = cpu();
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            Pdf.write(book, pdf);
            long end = cpu();
            System.out.printf(
                    Locale.ROOT,
                    "%5d %7d %5d %4d; %5d; %d, %d, %d%n",
                    round,
                    milliseconds(blocks - start),
                    milliseconds(word - blocks),
                    milliseconds(end - word),
                    milliseconds(System.nanoTime() - clock),
                    book.words().filter(words -> !words.sources().isEmpty()).count(),
                    docx.size() / 1024,
                    pdf.size() / 1024);
        }
    }

    /** Of this thread alone: what others do on the machine does not count. */
    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static long milliseconds(long nanoseconds) {
        return nanoseconds / 1_000_000;
    }
}
