package entente.bench.register;

import entente.domain.Area;
import entente.domain.Chair;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Findings;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Place;
import entente.domain.Report;
import entente.domain.Span;
import entente.domain.Status;
import entente.domain.When;
import entente.domain.relation.Relation;
import entente.ledger.Bytes;
import entente.register.filing.Incoming;
import entente.register.store.Blobs;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Reports as they would come out of the reader, made from a seed: each of a session of one of a
 * relation's mechanisms, with 15 commitments of which two are dated, one is the next session and
 * one an invitation. No reading is done; filing is what is measured.
 */
public final class MadeReports {
    public static final int COMMITMENTS = 15;

    private static final List<Level> LEVELS = List.of(Level.values());
    private static final List<Area> AREAS = List.of(Area.values());

    /** Words of the language; a few are common and most are rare, as in any. */
    private static final int WORDS = 8_000;

    private static final int MECHANISMS = 5;

    private final Random random;
    private final List<Relation> relations;
    private final List<String> words = new ArrayList<>();

    public MadeReports(long seed, int relations) {
        this.random = new Random(seed);
        this.relations = relations(relations);
        for (int i = 0; i < WORDS; i++) {
            words.add(word());
        }
    }

    /** The relation of report {@code number}: one after the other, and again from the first. */
    public Relation relation(int number) {
        return relations.get(number % relations.size());
    }

    public Incoming report(int number) {
        Relation relation = relation(number);
        int turn = number / relations.size();
        Draft draft = new Draft(relation, turn % MECHANISMS, 1 + turn / MECHANISMS);
        return draft.incoming("report-" + number + ".txt");
    }

    /** Words that somebody looks for: one common enough to be met often, and some rarer ones. */
    public String asked(int words) {
        return clause(words);
    }

    private static List<Relation> relations(int count) {
        List<Relation> relations = new ArrayList<>();
        for (int i = 0; relations.size() < count; i++) {
            for (int j = 0; j < i && relations.size() < count; j++) {
                relations.add(new Relation(party(i), party(j)));
            }
        }
        return relations;
    }

    private static Party party(int number) {
        return new Party("" + (char) ('A' + number / 26) + (char) ('A' + number % 26) + "X");
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int length = 3 + random.nextInt(6); length > 0; length--) {
            word.append((char) ('a' + random.nextInt(26)));
        }
        return word.toString();
    }

    private String clause(int length) {
        StringBuilder clause = new StringBuilder();
        for (int i = 0; i < length; i++) {
            double chance = random.nextDouble();
            int word = (int) (WORDS * chance * chance * chance);
            clause.append(i == 0 ? "" : " ").append(words.get(word));
        }
        return clause.toString();
    }

    /** One report while it is written. */
    private final class Draft {
        private final Relation relation;
        private final Level level;
        private final MechanismKind kind;
        private final int ordinal;
        private final LocalDate day;
        private final StringBuilder text = new StringBuilder();

        Draft(Relation relation, int mechanism, int ordinal) {
            this.relation = relation;
            this.level = LEVELS.get(mechanism % LEVELS.size());
            this.kind =
                    mechanism < 3
                            ? MechanismKind.POLITICAL_CONSULTATION
                            : MechanismKind.INTERGOVERNMENTAL_COMMITTEE;
            this.ordinal = ordinal;
            this.day = LocalDate.of(1990, 1, 1).plusDays(365L * ordinal + random.nextInt(60));
        }

        Incoming incoming(String file) {
            Evidence held = say(clause(18));
            Evidence next = say(clause(10));
            List<Commitment> commitments = commitments();
            commitments.add(
                    commitment("c15", Mode.AGREE, dated(day.plusDays(365), next), "m2", next));
            Evidence who = say(clause(3));
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            Report report =
                    new Report(
                            Blobs.address(bytes),
                            "en",
                            clause(8),
                            "agency",
                            List.of(),
                            new Dated(When.on(day), List.of(held), "date.written"),
                            List.of(new Span(0, text.length())),
                            null);
            List<Meeting> meetings =
                    List.of(
                            meeting("m1", Status.HELD, ordinal, dated(day, held), held),
                            meeting(
                                    "m2",
                                    Status.PLANNED,
                                    ordinal + 1,
                                    dated(day.plusDays(365), next),
                                    next));
            return new Incoming(
                    Bytes.owning(bytes),
                    file,
                    new Findings(
                            report,
                            meetings,
                            commitments,
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            List.of(),
                            people(who),
                            List.of()));
        }

        private List<Commitment> commitments() {
            List<Commitment> all = new ArrayList<>();
            for (int i = 1; i < COMMITMENTS; i++) {
                Evidence words = say(clause(12));
                boolean due = i <= 2;
                all.add(
                        commitment(
                                "c" + i,
                                i == 3 ? Mode.INVITE : Mode.AGREE,
                                due
                                        ? dated(day.plusDays(200 + random.nextInt(900)), words)
                                        : Dated.UNSAID,
                                null,
                                words));
            }
            return all;
        }

        private Commitment commitment(
                String id, Mode act, Dated due, @Nullable String meeting, Evidence words) {
            boolean both = act == Mode.AGREE;
            return new Commitment(
                    id,
                    act,
                    both ? List.of(relation.first(), relation.second()) : List.of(relation.first()),
                    both ? List.of() : List.of(relation.second()),
                    List.of(AREAS.get(random.nextInt(AREAS.size()))),
                    due,
                    meeting,
                    null,
                    List.of(words),
                    "commitment.agreed");
        }

        private Meeting meeting(String id, Status status, int number, Dated when, Evidence words) {
            Party host = number % 2 == 0 ? relation.first() : relation.second();
            return new Meeting(
                    id,
                    status,
                    status == Status.HELD,
                    MeetingKind.CONSULTATION,
                    new Mechanism(kind, level, "consultation"),
                    List.of(relation.first(), relation.second()),
                    number,
                    when,
                    new Place(host, "Capital"),
                    Format.IN_PERSON,
                    null,
                    List.of(
                            new Chair("Name " + ordinal / 4, relation.first(), "Minister"),
                            new Chair("Other " + ordinal / 5, relation.second(), "Minister")),
                    List.of(words),
                    "meeting.session-of-mechanism");
        }

        private List<Person> people(Evidence words) {
            return List.of(
                    new Person(
                            "Name " + ordinal / 4,
                            relation.first(),
                            "Minister",
                            List.of(words),
                            "person.office-and-name"),
                    new Person(
                            "Other " + ordinal / 5,
                            relation.second(),
                            "Minister",
                            List.of(words),
                            "person.office-and-name"));
        }

        private Dated dated(LocalDate when, Evidence words) {
            return new Dated(When.on(when), List.of(words), "date.written");
        }

        private Evidence say(String sentence) {
            int start = text.length();
            text.append(sentence);
            int end = text.length();
            text.append(". ");
            return new Evidence(start, end, sentence);
        }
    }
}
