package entente.reader.meeting;

import entente.domain.Chair;
import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Format;
import entente.domain.Level;
import entente.domain.Mechanism;
import entente.domain.MechanismKind;
import entente.domain.Meeting;
import entente.domain.MeetingKind;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Status;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.passage.Passage;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A meeting while its parts are still being gathered. */
final class Draft {
    /** Tokens of the words that name it, where it is named first. */
    final int from;

    int to;
    final int sentence;
    MeetingKind kind;
    @Nullable MechanismKind mechanism;

    /** What a weak name ("dialogue", "committee") means where no fuller one tells. */
    @Nullable MechanismKind likely;

    /** Whether it is named by its noun alone ("kỳ tham vấn"), of whatever the report names. */
    boolean bare;

    /** "on Defence and Security": such a commission is none but this one. */
    boolean defence;

    String name = "";
    @Nullable Level level;
    boolean levelTold;
    @Nullable Integer ordinal;
    boolean next;
    boolean previous;

    /**
     * Whether the words that name it are enough by themselves, or only a noun that also names the
     * mechanism.
     */
    boolean certain;

    boolean subject;
    @Nullable Status status;
    List<Party> parties = List.of();
    Dated when = Dated.UNSAID;
    @Nullable Place where;
    @Nullable Format format = Format.IN_PERSON;
    @Nullable String occasion;
    List<Chair> chairs = List.of();
    final List<int[]> places = new ArrayList<>();
    final List<Evidence> evidence = new ArrayList<>();
    Rule rule;

    Draft(int from, int to, int sentence, MeetingKind kind, Rule rule) {
        this.from = from;
        this.to = to;
        this.sentence = sentence;
        this.kind = kind;
        this.rule = rule;
        places.add(new int[] {from, to});
    }

    boolean isPlanned() {
        return status == Status.PLANNED;
    }

    /** "strategic dialogue" and "vice-ministerial strategic dialogue": one name ends the other. */
    boolean isCalledLike(Draft other, boolean headFirst) {
        String one = name.toLowerCase(Locale.ROOT);
        String two = other.name.toLowerCase(Locale.ROOT);
        return headFirst
                ? one.startsWith(two) || two.startsWith(one)
                : one.endsWith(two) || two.endsWith(one);
    }

    /** Takes over what another mention of the same meeting tells. */
    void merge(Draft other) {
        places.addAll(other.places);
        evidence.addAll(other.evidence);
        if (ordinal == null) {
            ordinal = other.ordinal;
        }
        if (level == null || (!levelTold && other.levelTold)) {
            level = other.level;
            levelTold = other.levelTold;
        }
        if (when.words().isEmpty() || isWithin(other.when, when)) {
            when = other.when;
        }
        if (where == null) {
            where = other.where;
        }
        if (format == Format.IN_PERSON && other.format != Format.IN_PERSON) {
            format = other.format;
        }
    }

    /**
     * "trong năm nay" in the lead, "vào cuối năm 2024" in the text: the narrower time tells more.
     */
    private static boolean isWithin(Dated inner, Dated outer) {
        return inner.when() instanceof When.Within in
                && outer.when() instanceof When.Within out
                && !in.equals(out)
                && !in.from().isBefore(out.from())
                && !in.to().isAfter(out.to());
    }

    /**
     * Talks told of behind another pair's meeting ("Mr Goh also met …") were on the same day, in
     * the same place and margins, where nothing else is told.
     */
    void sharesWith(Draft earlier) {
        if (mechanism != null) {
            return;
        }
        if (when.words().isEmpty()) {
            when = earlier.when;
        }
        if (where == null && format == Format.IN_PERSON) {
            where = earlier.where;
        }
        occasion = occasion == null ? earlier.occasion : occasion;
    }

    /** The first day that it may have been on; null where its time is not told. */
    @Nullable LocalDate firstDay() {
        return when.when() instanceof When.Within within ? within.from() : null;
    }

    /** Takes the words of its mentions as evidence. */
    void evidenceFrom(Passage passage) {
        for (int[] place : places) {
            evidence.add(passage.evidence(place[0], place[1]));
        }
    }

    Meeting meeting(String id) {
        Mechanism its = mechanism == null ? null : new Mechanism(mechanism, level, name);
        Status told = status == null ? Status.HELD : status;
        return new Meeting(
                id,
                told,
                subject,
                kind,
                its,
                parties,
                ordinal,
                when,
                where,
                format,
                occasion,
                chairs,
                evidence,
                rule.key());
    }
}
