package entente.reader.meeting;

import entente.domain.Dated;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.Place;
import entente.reader.lexicon.Category;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.time.Anchor;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All meetings of a report: the one that it is about, earlier and planned sessions that it cites.
 */
public final class Meetings {
    private final List<Draft> kept;
    private final @Nullable Draft subject;
    private final PlannedSessions planned;
    private final int before;

    private Meetings(
            List<Draft> kept,
            @Nullable Draft subject,
            Relation relation,
            @Nullable Meetings before) {
        this.before = before == null ? 0 : before.before + before.kept.size();
        this.kept = kept;
        this.subject = subject;
        this.planned = new PlannedSessions(kept, relation);
    }

    /**
     * Reads the meetings of one pair.
     *
     * @param dateline the place that the report is filed from; null for none
     * @param before those of the pair that the report told of before; null for none
     */
    public static Meetings of(
            Passage passage,
            PartyMentions parties,
            Relation relation,
            People people,
            Anchor anchor,
            @Nullable Place dateline,
            @Nullable Meetings before) {
        return read(Setting.of(passage, parties, relation, people, anchor, dateline), before);
    }

    /**
     * The meetings, the report's subject first, then in the order of the text; ids run from "m1",
     * or from behind those of the pair before.
     */
    public List<Meeting> all() {
        List<Meeting> all = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            all.add(kept.get(i).meeting(id(i)));
        }
        return all;
    }

    /** Id of the planned session that is named between two tokens; null for none. */
    public @Nullable String plannedBetween(int from, int to) {
        int index = planned.indexBetween(from, to);
        return index < 0 ? null : id(index);
    }

    /** The time of the planned session that is named between two tokens. */
    public Dated whenPlannedBetween(int from, int to) {
        int index = planned.indexBetween(from, to);
        return index < 0 ? Dated.UNSAID : kept.get(index).when;
    }

    /** Where planned sessions of the pair are named: their first and last tokens. */
    public List<int[]> plannedPlaces() {
        return planned.ofRelation();
    }

    /** The last place of a planned session that begins between two tokens; null for none. */
    public int @Nullable [] plannedBefore(int to, int from) {
        return planned.before(to, from);
    }

    /** The day of the meeting that the report is about; null where it is not known. */
    public @Nullable LocalDate subjectDay() {
        return subject == null ? null : subject.firstDay();
    }

    private String id(int index) {
        return "m" + (before + index + 1);
    }

    private static Meetings read(Setting setting, @Nullable Meetings before) {
        List<Draft> none = List.of();
        if (setting.relation().parties().isEmpty()) {
            return new Meetings(none, null, setting.relation(), before);
        }
        List<Draft> drafts = new SessionFinder(setting.passage()).all();
        if (!isDiplomatic(setting)
                && !namesMechanism(setting, drafts)
                && !new ProvincesMet(setting).areTold()) {
            return new Meetings(none, null, setting.relation(), before);
        }
        settle(setting, drafts);
        Draft subject = new SubjectFinder(setting).among(drafts);
        Setting telling = setting;
        if (subject == null) {
            subject = new LateSubject(setting).among(drafts);
            telling = subject == null ? setting : setting.from(subject.sentence);
        }
        if (subject == null) {
            subject = new AnnouncedSubject(setting).among(drafts);
        }
        if (subject == null && drafts.stream().noneMatch(d -> d.certain && d.mechanism != null)) {
            return new Meetings(none, null, setting.relation(), before);
        }
        List<Draft> kept = gather(telling, drafts, subject);
        if (subject != null && before != null && before.subject != null) {
            subject.sharesWith(before.subject);
        }
        return new Meetings(kept, subject, setting.relation(), before);
    }

    private static void settle(Setting setting, List<Draft> drafts) {
        SessionParties parties = new SessionParties(setting);
        SessionStatus status = new SessionStatus(setting);
        for (Draft draft : drafts) {
            draft.parties = parties.of(draft);
            draft.status = status.of(draft);
        }
        WeakNames.settle(drafts);
    }

    private static List<Draft> gather(
            Setting setting, List<Draft> drafts, @Nullable Draft subject) {
        KeptSessions kept = new KeptSessions(setting.passage());
        if (subject != null) {
            new Particulars(setting).settle(subject, drafts);
            kept.add(subject);
        }
        new CitedSessions(setting, subject, kept).read(drafts);
        if (subject != null) {
            kept.addAll(new RoundTables(setting).beside(subject));
            kept.addAll(new FurtherTalks(setting).beside(subject, kept.all()));
            kept.addAll(new NextTalks(setting).after(subject));
        }
        return kept.all();
    }

    /** Whether the title or the lead names a state's mechanism in full, between two states. */
    private static boolean namesMechanism(Setting setting, List<Draft> drafts) {
        return setting.relation().isPair()
                && drafts.stream()
                        .anyMatch(
                                d ->
                                        d.mechanism != null
                                                && (d.ordinal != null
                                                        || d.mechanism
                                                                != MechanismKind
                                                                        .JOINT_WORKING_GROUP)
                                                && d.certain
                                                && (d.sentence <= setting.lead()
                                                        || isNumberedConsultation(d)));
    }

    /** No company, match or festival has these, wherever the report comes to them. */
    private static boolean isNumberedConsultation(Draft draft) {
        return draft.ordinal != null && draft.mechanism == MechanismKind.POLITICAL_CONSULTATION;
    }

    /** Whether anybody of a government's rank, or a foreign ministry, is in the report at all. */
    private static boolean isDiplomatic(Setting setting) {
        int size = setting.tokens().size();
        for (int at = 0; at < size; at++) {
            Named named = setting.people().at(at);
            PartyMention mention = setting.parties().at(at);
            if (named != null && named.level() != null
                    || mention != null && mention.kind() == PartyMention.Kind.MINISTRY
                    || setting.passage().is(at, Category.CUES, "diplomacy")) {
                return true;
            }
        }
        return false;
    }
}
