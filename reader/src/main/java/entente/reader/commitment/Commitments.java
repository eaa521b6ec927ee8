package entente.reader.commitment;

import entente.domain.Agreement;
import entente.domain.Area;
import entente.domain.Commitment;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Mode;
import entente.domain.Statement;
import entente.domain.StatementAct;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Folding;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** All commitments and statements of a report. */
public final class Commitments {
    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;
    private final Meetings meetings;
    private final Anchor anchor;
    private final Areas areas;
    private final List<Agreement> agreements;
    private final List<Undertaking> kept = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();

    private Commitments(Passage passage, Relation relation, Meetings meetings, Anchor anchor, List<Agreement> agreements) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
        this.meetings = meetings;
        this.anchor = anchor;
        this.areas = new Areas(passage);
        this.agreements = agreements;
    }

    public static Commitments of(Passage passage, PartyMentions parties, People people, Relation relation, Meetings meetings, Anchor anchor,
            List<Agreement> agreements) {
        Commitments commitments = new Commitments(passage, relation, meetings, anchor, agreements);
        commitments.read(new Undertakings(passage, parties, people, relation, meetings, anchor));
        return commitments;
    }

    public List<Statement> statements() {
        return statements;
    }

    /** The commitments in the order of the text; ids run from "c1". */
    public List<Commitment> all() {
        List<Commitment> all = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            all.add(finished(kept.get(i), "c" + (i + 1)));
        }
        return all;
    }

    private void read(Undertakings undertakings) {
        if (!relation.isPair() || meetings.all().isEmpty()) {
            return;
        }
        for (Undertaking one : undertakings.found()) {
            one.due = due(one);
            keep(one);
        }
        dropUnmatchedTitles();
        plannedSessions();
        for (Undertakings.Remark remark : undertakings.remarks()) {
            statement(remark);
        }
    }

    /** The same undertaking said twice is one with several evidences, the fullest first (rule 4). */
    private void keep(Undertaking one) {
        for (Undertaking other : kept) {
            if (sameUndertaking(other, one)) {
                boolean fuller = other.title && !one.title || one.until() - one.from() > other.until() - other.from() && !(one.title && !other.title);
                other.title &= one.title;
                other.clauses.add(fuller ? 0 : other.clauses.size(), one.clauses.getFirst());
                if (other.due.when() instanceof When.Unsaid) {
                    other.due = one.due;
                }
                other.meeting = other.meeting == null ? one.meeting : other.meeting;
                return;
            }
        }
        kept.add(one);
    }

    /** A headline says in other words what the body says exactly: alone it counts only where the body undertakes nothing. */
    private void dropUnmatchedTitles() {
        if (kept.stream().anyMatch(u -> !u.title)) {
            kept.removeIf(u -> u.title && u.clauses.size() == 1);
        }
    }

    private boolean sameUndertaking(Undertaking a, Undertaking b) {
        if (a.mode != b.mode || !a.by.equals(b.by) || Math.abs(sentence(a) - sentence(b)) < 1) {
            return false;
        }
        if (a.meeting != null && a.meeting.equals(b.meeting)) {
            return true;
        }
        Set<String> left = content(a);
        Set<String> right = content(b);
        int least = Math.min(left.size(), right.size());
        left.retainAll(right);
        boolean title = a.title || b.title;
        boolean early = title || sentence(a) <= 1;
        return least >= 3 && left.size() >= Math.ceil(least * (title ? 0.5 : early ? 0.55 : 0.75)) && (least >= 4 || early);
    }

    private int sentence(Undertaking one) {
        return passage.sentenceOf(one.from());
    }

    private Set<String> content(Undertaking one) {
        Set<String> words = new HashSet<>();
        for (int at = one.from(); at < one.until(); at++) {
            if (tokens.isWord(at) && passage.at(at, Category.CUES) == null && !SMALL.contains(tokens.written(at).toLowerCase(Locale.ROOT))) {
                words.add(Folding.slow(tokens.written(at)));
            }
        }
        return words;
    }

    private static final Set<String> SMALL = Set.of("the", "a", "an", "of", "to", "in", "on", "for", "their", "its", "with", "các", "của", "và", "hai", "giữa", "những", "một", "and");

    // ---- due

    private Dated due(Undertaking one) {
        Dated session = meetings.whenPlannedBetween(one.from(), one.until());
        if (one.meeting != null) {
            return session.words().isEmpty() ? session : new Dated(session.when(), session.words(), Rule.DATE_OF_SESSION.key());
        }
        Sentence sentence = passage.sentences().get(sentence(one));
        for (TimeExpression time : passage.times(one.from(), one.until())) {
            Dated due = due(time);
            if (!due.words().isEmpty()) {
                return due;
            }
        }
        return anaphora(one, sentence);
    }

    private Dated due(TimeExpression time) {
        if (time.moment() instanceof Moment.Years && isAgreements(time)) {
            return Dated.UNSAID;
        }
        When when = anchor.resolve(time.moment(), Tense.FUTURE);
        boolean past = when instanceof When.Within w
                && (anchor.year() > 0 && w.to().getYear() < anchor.year()
                        || time.moment() instanceof Moment.FirstMonths && anchor.day() != null && w.to().isBefore(anchor.day()));
        boolean opened = passage.is(time.from() - 1, Category.CUES, "previous");
        if (when instanceof When.Unsaid || past || opened) {
            return Dated.UNSAID;
        }
        return new Dated(when, List.of(passage.evidence(time.from(), time.to())), Rule.DATE_WRITTEN.key());
    }

    /** "Kế hoạch hành động giai đoạn 2021-2025": the period is the plan's, not the undertaking's. */
    private boolean isAgreements(TimeExpression time) {
        for (int at = Math.max(0, time.from() - 14); at < time.from(); at++) {
            if (passage.at(at, Category.AGREEMENTS) != null) {
                return true;
            }
        }
        return false;
    }

    /** "giúp Lào hoàn thành trọng trách này": support for a chairmanship is due in the year that the sentence gives it. */
    private Dated anaphora(Undertaking one, Sentence sentence) {
        boolean points = false;
        for (int at = one.from(); at < one.until(); at++) {
            points |= tokens.isWord(at) && Set.of("này", "this", "that").contains(tokens.written(at).toLowerCase(Locale.ROOT)) || passage.at(at, Category.ROLES) != null;
        }
        if (!points) {
            return Dated.UNSAID;
        }
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit role = passage.at(at, Category.ROLES);
            if (role != null) {
                for (TimeExpression time : passage.times(role.to(), Math.min(sentence.to(), role.to() + 3))) {
                    Dated due = due(time);
                    return due.words().isEmpty() ? due : new Dated(due.when(), due.words(), Rule.DATE_OF_EVENT.key());
                }
            }
        }
        return Dated.UNSAID;
    }

    // ---- planned sessions nobody has undertaken in so many words

    private void plannedSessions() {
        for (int[] place : meetings.plannedPlaces()) {
            String id = meetings.plannedBetween(place[0], place[1]);
            boolean said = kept.stream().anyMatch(u -> id != null && id.equals(u.meeting));
            int index = passage.sentenceOf(place[0]);
            if (said || id == null || passage.isTitle(index) || hoped(place[0], index)) {
                continue;
            }
            int[] clause = clauseAround(place, passage.sentences().get(index));
            Undertaking one = new Undertaking(Mode.AGREE, relation.parties(), List.of(), Rule.PLANNED_SESSION, clause[0], clause[1], false);
            one.meeting = id;
            one.due = meetings.whenPlannedBetween(place[0], place[1]);
            kept.add(one);
        }
        kept.sort(java.util.Comparator.comparingInt(u -> firstPlace(u)));
    }

    private static int firstPlace(Undertaking one) {
        return one.clauses.stream().mapToInt(c -> c[0]).min().orElse(0);
    }

    private boolean hoped(int at, int index) {
        Sentence sentence = passage.sentences().get(index);
        for (int i = at; i >= sentence.from(); i--) {
            Hit act = passage.at(i, Category.ACTS);
            if (act != null && !act.value().equals("none") && act.to() <= at) {
                return act.value().equals("weak") && !act.entry().has("modal") || act.value().equals("invite") || act.value().equals("propose");
            }
        }
        return false;
    }

    private int[] clauseAround(int[] place, Sentence sentence) {
        int from = place[0];
        while (from > sentence.from() && !tokens.isSign(from - 1, ';') && place[0] - from < 30 && !(tokens.isSign(from - 1, ',') && place[0] - from > 8)) {
            from--;
        }
        int to = place[1];
        while (to < sentence.to() && !tokens.isSign(to, ';') && to - place[1] < 40) {
            to++;
        }
        while (to > place[1] && tokens.isSign(to - 1) && !tokens.isSign(to - 1, ')')) {
            to--;
        }
        while (from < place[0] && tokens.isSign(from)) {
            from++;
        }
        return new int[] {from, to};
    }

    // ---- statements

    private void statement(Undertakings.Remark remark) {
        StatementAct act = switch (remark.act().kind()) {
            case "assess", "claim-agreed", "agree" -> StatementAct.ASSESS;
            case "welcome" -> StatementAct.WELCOME;
            case "thank" -> StatementAct.THANK;
            case "congratulate" -> StatementAct.CONGRATULATE;
            case "inform" -> StatementAct.INFORM;
            case "review" -> StatementAct.REVIEW;
            case "discuss" -> StatementAct.DISCUSS;
            default -> null;
        };
        int to = remark.to();
        while (to > remark.from() && tokens.isSign(to - 1) && !tokens.isSign(to - 1, ')')) {
            to--;
        }
        if (act != null && to - remark.from() > 1 && !remark.act().who().isNobody()) {
            statements.add(new Statement("s" + (statements.size() + 1), act, remark.act().who().parties(), areas.of(remark.from(), to),
                    List.of(passage.evidence(remark.from(), to)), Rule.STATEMENT.key()));
        }
    }

    private Commitment finished(Undertaking one, String id) {
        List<Evidence> evidence = new ArrayList<>();
        for (int[] clause : one.clauses) {
            evidence.add(passage.evidence(clause[0], clause[1]));
        }
        List<Area> found = areas.of(one.from(), one.until());
        if (one.meeting != null && !found.contains(Area.DIPLOMACY)) {
            List<Area> more = new ArrayList<>(List.of(Area.DIPLOMACY));
            more.addAll(found);
            found = more;
        }
        return new Commitment(id, one.mode, one.by, one.to, found, one.due, one.meeting, agreementIn(one), evidence, one.rule.key());
    }

    private @org.jspecify.annotations.Nullable String agreementIn(Undertaking one) {
        int start = passage.evidence(one.from(), one.until()).start();
        int end = passage.evidence(one.from(), one.until()).end();
        for (Agreement agreement : agreements) {
            for (Evidence words : agreement.evidence()) {
                if (words.start() >= start && words.end() <= end) {
                    return agreement.id();
                }
            }
        }
        return null;
    }
}
