package entente.words.decide;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import entente.domain.relation.Filed;
import entente.domain.relation.Relation;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import entente.register.account.FiledReport;
import entente.words.fields.Kind;
import entente.words.typed.Mistake;
import entente.words.typed.Quotation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A report and what an officer still has to decide on it. */
public record UnderReview(FiledReport filed) {
    /** The order in which findings are gone through: what matters most first. */
    private static final List<Kind> ORDER =
            List.of(
                    Kind.MEETING,
                    Kind.COMMITMENT,
                    Kind.AGREEMENT,
                    Kind.OBSERVANCE,
                    Kind.PROJECT,
                    Kind.ROLE,
                    Kind.STATEMENT,
                    Kind.PROGRAMME,
                    Kind.DIFFICULTY,
                    Kind.VISIT,
                    Kind.CHANNEL,
                    Kind.PERSON);

    public ReportId id() {
        return filed.filing().id();
    }

    public Quotation quotation() {
        return new Quotation(filed.text());
    }

    public List<Filed<?>> pending() {
        return filed.filing().findings().stream()
                .filter(each -> each.review() == Review.PENDING)
                .sorted(Comparator.comparing(each -> ORDER.indexOf(Kind.of(each.finding()))))
                .toList();
    }

    /** Those that stand, and those that were rejected. */
    private Stream<Filed<?>> all() {
        return Stream.concat(filed.filing().findings().stream(), filed.rejected().stream());
    }

    /**
     * The finding that is called so: its local id ("c3"), its name ("c-4f7k2m9q0x1ab") or the
     * beginning of it.
     *
     * @throws Mistake when none or more than one is
     */
    public Filed<?> find(String typed) {
        String name = typed.strip().toLowerCase(Locale.ROOT);
        List<Filed<?>> found =
                all().filter(
                                each ->
                                        local(each.finding()).equals(name)
                                                || (name.length() > 2
                                                        && each.id().value().startsWith(name)))
                        .toList();
        if (found.size() != 1) {
            throw Mistake.given(
                    found.isEmpty() ? "finding" : "finding.several", typed, id().brief());
        }
        return found.getFirst();
    }

    /** Whether a finding of that kind has this local id. */
    public boolean has(Kind kind, String local) {
        return filed.filing().findings().stream()
                .map(Filed::finding)
                .anyMatch(finding -> Kind.of(finding) == kind && local(finding).equals(local));
    }

    /** The next local id of a kind that no finding has. */
    public String free(Kind kind) {
        int number = 1;
        while (taken(kind.letter() + number)) {
            number++;
        }
        return kind.letter() + number;
    }

    private boolean taken(String local) {
        return all().anyMatch(each -> local(each.finding()).equals(local));
    }

    /** Those of the relation that the report tells most of; none where it tells of none. */
    public List<Party> parties() {
        return filed.relations().stream().findFirst().map(UnderReview::both).orElse(List.of());
    }

    /**
     * The relation that the report tells most of.
     *
     * @throws Mistake when it tells of none
     */
    public Relation relation() {
        return filed.relations().stream()
                .findFirst()
                .orElseThrow(() -> Mistake.given("relation.none", id().brief()));
    }

    private static List<Party> both(Relation relation) {
        return List.of(relation.first(), relation.second());
    }

    /** By which findings of one report name each other; a person has none. */
    public static String local(Finding finding) {
        return switch (finding) {
            case Meeting meeting -> meeting.id();
            case Commitment commitment -> commitment.id();
            case Statement statement -> statement.id();
            case Agreement agreement -> agreement.id();
            case Observance observance -> observance.id();
            case Project project -> project.id();
            case Role role -> role.id();
            case Person _, Channel _ -> "";
            case Programme programme -> programme.id();
            case Difficulty difficulty -> difficulty.id();
            case Visit visit -> visit.id();
        };
    }
}
