package entente.domain.follow.said;

import entente.domain.Mode;
import entente.domain.Observance;
import entente.domain.Party;
import entente.domain.Role;
import entente.domain.When;
import entente.domain.follow.Likeness;
import entente.domain.relation.FindingId;
import entente.domain.relation.Kinship;
import entente.domain.relation.ReportId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sayings of the same undertaking put together: those that officers merged; those that would hold
 * the same session, an invitation and the agreement to it among them; a side's support for the same
 * chairmanship, and the same observance; those with nearly the same words ({@link Rewording}); and
 * those that reports in other languages tell of the same session ({@link Translations}). What one
 * report tells as two undertakings stays two, unless both would hold the same session.
 */
public final class Restating {
    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        final List<Likeness> likeness = new ArrayList<>();
        final Set<ReportId> reports = new HashSet<>();
        boolean session;
    }

    /**
     * What a side may undertake once only, in whatever words: to support somebody in a role, or to
     * hold an observance.
     *
     * @param party whose role; null for an observance
     */
    private record Matter(List<Party> by, @Nullable Party party, String name, When term) {}

    private final List<Said> said;
    private final Kinship kinship;
    private final Rewording rewording;
    private final Translations translations;
    private final Map<FindingId, Integer> merged = new HashMap<>();
    private final Map<Integer, Group> byMerge = new HashMap<>();
    private final Map<String, List<Group>> bySession = new HashMap<>();
    private final Map<Matter, List<Group>> byMatter = new HashMap<>();
    private final List<Group> groups = new ArrayList<>();
    private final List<Group> groupOf = new ArrayList<>();

    private Restating(List<Said> said, Kinship kinship) {
        this.said = said;
        this.kinship = kinship;
        rewording = new Rewording(said);
        translations = new Translations(said);
        for (int set = 0; set < kinship.same().size(); set++) {
            for (FindingId each : kinship.same().get(set)) {
                merged.put(each, set);
            }
        }
    }

    /**
     * @param said the earliest first
     * @return each undertaking's sayings, the earliest first
     */
    public static List<List<Said>> of(List<Said> said, Kinship kinship) {
        Restating restating = new Restating(said, kinship);
        for (int number = 0; number < said.size(); number++) {
            restating.place(number);
        }
        return restating.groups.stream().map(restating::told).toList();
    }

    private List<Said> told(Group group) {
        return IntStream.range(0, group.members.size())
                .mapToObj(i -> said.get(group.members.get(i)).like(group.likeness.get(i)))
                .toList();
    }

    private record Found(Group group, Likeness likeness) {}

    private Found find(int number) {
        Said each = said.get(number);
        Group merged = byMerge(each);
        if (merged != null) {
            return new Found(merged, Likeness.MERGED);
        }
        Found found = each.session() == null ? alike(number) : bySession(each);
        return found == null ? new Found(start(), Likeness.FIRST) : found;
    }

    private void place(int number) {
        Said each = said.get(number);
        Found found = find(number);
        Group group = found.group();
        group.members.add(number);
        group.likeness.add(found.likeness());
        group.reports.add(each.filing().id());
        groupOf.add(group);
        remember(number, group);
    }

    private Group start() {
        Group group = new Group();
        groups.add(group);
        return group;
    }

    private void remember(int number, Group group) {
        Said each = said.get(number);
        Integer set = merged.get(each.id());
        if (set != null) {
            byMerge.putIfAbsent(set, group);
        }
        if (each.session() != null) {
            group.session = true;
            enter(bySession.computeIfAbsent(each.session(), _ -> new ArrayList<>()), group);
        } else {
            rewording.add(number);
        }
        Matter matter = matter(each);
        if (matter != null) {
            enter(byMatter.computeIfAbsent(matter, _ -> new ArrayList<>()), group);
        }
    }

    private static void enter(List<Group> groups, Group group) {
        if (!groups.contains(group)) {
            groups.add(group);
        }
    }

    private @Nullable Group byMerge(Said each) {
        Integer set = merged.get(each.id());
        return set == null ? null : byMerge.get(set);
    }

    private @Nullable Found bySession(Said each) {
        for (Group group : bySession.getOrDefault(each.session(), List.of())) {
            if (!parted(each, group)) {
                return new Found(group, Likeness.SESSION);
            }
        }
        return null;
    }

    private @Nullable Found alike(int number) {
        Said each = said.get(number);
        for (Rewording.Like like : rewording.before(number)) {
            Group group = groupOf.get(like.number());
            if (mayJoin(each, group) && rewording.near(number, group.members.getFirst())) {
                return new Found(group, Likeness.WORDS);
            }
        }
        Matter matter = matter(each);
        List<Group> same = matter == null ? List.of() : byMatter.getOrDefault(matter, List.of());
        for (Group group : same) {
            if (mayJoin(each, group)) {
                return new Found(group, Likeness.MATTER);
            }
        }
        for (int translation : translations.before(number)) {
            Group group = groupOf.get(translation);
            if (mayJoin(each, group)) {
                return new Found(group, Likeness.TRANSLATION);
            }
        }
        return null;
    }

    private boolean mayJoin(Said each, Group group) {
        return !group.session
                && !group.reports.contains(each.filing().id())
                && !parted(each, group);
    }

    private boolean parted(Said each, Group group) {
        return group.members.stream()
                .anyMatch(member -> kinship.parted(each.id(), said.get(member).id()));
    }

    private static @Nullable Matter matter(Said each) {
        List<Party> by = each.commitment().by();
        Observance observance = each.observance();
        if (observance != null && !each.asks()) {
            When when = observance.when().when();
            return new Matter(by, null, Folding.bare(observance.name()), when);
        }
        Role role = each.role();
        return role == null || each.commitment().act() != Mode.PLEDGE
                ? null
                : new Matter(by, role.party(), Folding.bare(role.role()), role.when().when());
    }
}
