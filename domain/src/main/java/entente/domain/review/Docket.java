package entente.domain.review;

import entente.domain.Doubt;
import entente.domain.Finding;
import entente.domain.Findings;
import entente.domain.Person;
import entente.domain.Report;
import entente.domain.decision.Decision;
import entente.domain.relation.Filed;
import entente.domain.relation.Filing;
import entente.domain.relation.FindingId;
import entente.domain.relation.Naming;
import entente.domain.relation.ReportId;
import entente.domain.relation.Review;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One report's findings while its readings and decisions are gone through in order. Local ids are
 * kept unique at every step, so that each decision means what its officer saw.
 */
final class Docket {
    private static final int ADDED_LAST = 8;

    private final ReportId id;
    private final String file;
    private final Naming officers;
    private final Set<FindingId> split = new HashSet<>();
    private List<Item> items = new ArrayList<>();
    private @Nullable Report report;
    private List<Doubt> doubts = List.of();

    Docket(ReportId id, String file) {
        this.id = id;
        this.file = file;
        this.officers = new Naming(id);
    }

    /** A reading: what nobody decided on gives way to it, the rest stays. */
    void read(Findings findings) {
        report = findings.report();
        doubts = findings.doubts();
        Map<FindingId, Item> decided = new HashMap<>();
        items.stream().filter(Item::decided).forEach(item -> decided.put(item.name(), item));
        List<Item> before = items;
        items = new ArrayList<>();
        for (Item item : named(findings)) {
            Item kept = decided.remove(item.name());
            if (!split.contains(item.name())) {
                items.add(kept == null ? item : kept.withId(Local.id(item.finding())));
            }
        }
        before.stream().filter(item -> decided.containsKey(item.name())).forEach(this::append);
        items.sort(Comparator.comparingInt(Docket::place));
    }

    private List<Item> named(Findings findings) {
        Naming naming = new Naming(id);
        List<Item> named = new ArrayList<>();
        for (Finding finding : Local.all(findings)) {
            named.add(Item.of(naming.name(finding), finding, Review.PENDING, List.of()));
        }
        List<Item> all = List.copyOf(named);
        named.replaceAll(item -> Item.of(item.name(), item.finding(), Review.PENDING, all));
        return named;
    }

    private static int place(Item item) {
        return item.review() == Review.ADDED ? ADDED_LAST : Local.rank(item.finding());
    }

    private void append(Item item) {
        items.add(item.withId(free(item.finding())));
    }

    /** Its own id, or the next one of its kind where that is taken. */
    private String free(Finding finding) {
        String wanted = Local.id(finding);
        String letters = wanted.replaceFirst("[0-9]+$", "");
        for (int number = 1; taken(finding, wanted); number++) {
            wanted = letters + number;
        }
        return wanted;
    }

    private boolean taken(Finding finding, String wanted) {
        return !(finding instanceof Person)
                && items.stream()
                        .anyMatch(item -> Local.has(item.finding(), finding.getClass(), wanted));
    }

    void decide(Decision.OnFindings decision) {
        switch (decision) {
            case Decision.Accept accept ->
                    accept.findings().forEach(name -> change(name, Item::accepted));
            case Decision.Reject reject -> change(reject.finding(), Item::refused);
            case Decision.Correct correct -> correct(correct.finding(), correct.corrected());
            case Decision.Add add -> add(add.added(), Review.ADDED, items.size());
            case Decision.Split(ReportId _, FindingId whole, List<Finding> pieces) ->
                    split(whole, pieces);
        }
    }

    private void change(FindingId name, UnaryOperator<Item> change) {
        items.replaceAll(item -> item.name().equals(name) ? change.apply(item) : item);
    }

    /** What an officer corrected stays even where no reading that is left has it. */
    private void correct(FindingId name, Finding corrected) {
        int at = at(name);
        if (at < 0) {
            append(Item.of(name, corrected, Review.CORRECTED, items));
            return;
        }
        Item was = items.get(at);
        Review review = was.review() == Review.ADDED ? Review.ADDED : Review.CORRECTED;
        items.set(at, Item.of(name, corrected, review, items).withId(Local.id(was.finding())));
    }

    private Item add(Finding finding, Review review, int at) {
        FindingId name = officers.added(finding, Local.id(finding));
        Item item = Item.of(name, finding, review, items).withId(free(finding));
        items.add(at, item);
        return item;
    }

    private void split(FindingId whole, List<Finding> pieces) {
        int at = at(whole);
        if (at < 0) {
            return;
        }
        Finding was = items.remove(at).finding();
        split.add(whole);
        FindingId heir = null;
        for (Finding piece : pieces) {
            Item added = add(piece, Review.CORRECTED, at++);
            heir = Local.has(added.finding(), was.getClass(), Local.id(was)) ? added.name() : heir;
        }
        FindingId found = heir;
        items.replaceAll(item -> item.redirected(whole, found));
    }

    private int at(FindingId name) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** What stands. */
    Filing filing() {
        if (report == null) {
            throw new IllegalStateException(
                    "The report (%s) has no reading. Maybe its history was cut at the beginning."
                            .formatted(id));
        }
        return new Filing(
                id,
                file,
                report,
                all().stream().filter(filed -> filed.review() != Review.REJECTED).toList(),
                doubts);
    }

    /** What stands and what was rejected. */
    List<Filed<?>> all() {
        Map<FindingId, String> standing = new HashMap<>();
        items.stream()
                .filter(item -> !item.rejected())
                .forEach(item -> standing.put(item.name(), Local.id(item.finding())));
        List<Filed<?>> all = new ArrayList<>();
        items.forEach(item -> all.add(filed(item, standing)));
        return all;
    }

    private Filed<?> filed(Item item, Map<FindingId, String> standing) {
        return new Filed<>(
                item.name(),
                id,
                item.rejected() ? Review.REJECTED : item.review(),
                Local.referring(
                        item.finding(),
                        local(item.meeting(), standing),
                        local(item.agreement(), standing)));
    }

    private static @Nullable String local(
            @Nullable FindingId name, Map<FindingId, String> standing) {
        return name == null ? null : standing.get(name);
    }
}
