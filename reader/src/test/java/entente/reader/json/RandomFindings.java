package entente.reader.json;

import entente.domain.Agreement;
import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.Chair;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Doubt;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Paragraph;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Place;
import entente.domain.Progress;
import entente.domain.Project;
import entente.domain.Report;
import entente.domain.Role;
import entente.domain.Span;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.Status;
import entente.domain.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Findings as no report tells them: every shape that the records allow, from one seed. */
final class RandomFindings {
    /** Characters that a writer, a line or an encoding could stumble over. */
    private static final String[] LETTERS = {
        "a",
        "Đ",
        "ລາວ",
        "ậ",
        "a\u0323\u0302",
        "\"",
        "\\",
        "/",
        "\n",
        "\r",
        "\t",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u2028",
        "\u2029",
        "\uFEFF",
        "\uFFFF",
        "😀",
        "\uD83D",
        "\uDE00",
        " ",
        "{",
        "]"
    };

    private final Random random;

    RandomFindings(long seed) {
        this.random = new Random(seed);
    }

    Findings next() {
        return new Findings(
                report(),
                list(this::meeting),
                list(this::commitment),
                list(
                        () ->
                                new Statement(
                                        text(),
                                        any(StatementAct.values()),
                                        list(this::party),
                                        areas(),
                                        list(this::evidence),
                                        text())),
                list(
                        () ->
                                new Agreement(
                                        text(),
                                        text(),
                                        any(AgreementLevel.values()),
                                        dated(),
                                        list(this::evidence),
                                        text())),
                list(() -> new Observance(text(), text(), dated(), list(this::evidence), text())),
                list(
                        () ->
                                new Project(
                                        text(),
                                        text(),
                                        any(Progress.values()),
                                        list(this::evidence),
                                        text())),
                list(
                        () ->
                                new Role(
                                        text(),
                                        party(),
                                        text(),
                                        dated(),
                                        list(this::evidence),
                                        text())),
                list(
                        () ->
                                new Person(
                                        text(),
                                        maybe(this::party),
                                        maybe(this::text),
                                        list(this::evidence),
                                        text())),
                list(() -> new Doubt(text(), text(), list(this::text), list(this::evidence))));
    }

    private Report report() {
        return new Report(
                text(),
                text(),
                maybe(this::text),
                maybe(this::text),
                list(this::text),
                dated(),
                list(this::span),
                maybe(this::text),
                list(() -> new Paragraph(text(), span())));
    }

    private Span span() {
        int start = random.nextInt(1_000_000);
        return new Span(start, start + random.nextInt(10_000));
    }

    private Meeting meeting() {
        return new Meeting(
                text(),
                any(Status.values()),
                random.nextBoolean(),
                any(MeetingKind.values()),
                maybe(
                        () ->
                                new Mechanism(
                                        any(MechanismKind.values()),
                                        maybe(() -> any(Level.values())),
                                        text())),
                list(this::party),
                maybe(() -> random.nextInt()),
                dated(),
                maybe(() -> new Place(maybe(this::party), maybe(this::text))),
                maybe(() -> any(Format.values())),
                maybe(this::text),
                list(() -> new Chair(text(), maybe(this::party), maybe(this::text))),
                list(this::evidence),
                text());
    }

    private Commitment commitment() {
        return new Commitment(
                text(),
                any(Mode.values()),
                list(this::party),
                list(this::party),
                areas(),
                dated(),
                maybe(this::text),
                maybe(this::text),
                list(this::evidence),
                text());
    }

    private List<Area> areas() {
        return list(() -> any(Area.values()));
    }

    private Dated dated() {
        return new Dated(when(), list(this::evidence), text());
    }

    private When when() {
        LocalDate day = LocalDate.ofEpochDay(random.nextInt(-1_000_000, 4_000_000));
        return switch (random.nextInt(3)) {
            case 0 -> new When.Within(day, day.plusDays(random.nextInt(1000)));
            case 1 -> new When.By(day);
            default -> When.UNSAID;
        };
    }

    private Evidence evidence() {
        int start = random.nextInt(1_000_000);
        String quote = text();
        return new Evidence(start, start + quote.codePointCount(0, quote.length()), quote);
    }

    private Party party() {
        StringBuilder code = new StringBuilder();
        for (int letters = 3 + random.nextInt(3); letters > 0; letters--) {
            code.append((char) ('A' + random.nextInt(26)));
        }
        return new Party(code.toString());
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int letters = random.nextInt(9); letters > 0; letters--) {
            text.append(any(LETTERS));
        }
        return text.toString();
    }

    private <T> T any(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> @Nullable T maybe(Supplier<? extends @Nullable T> make) {
        return random.nextBoolean() ? make.get() : null;
    }

    private <T> List<T> list(Supplier<T> make) {
        List<T> list = new ArrayList<>();
        for (int items = random.nextInt(4); items > 0; items--) {
            list.add(make.get());
        }
        return list;
    }
}
