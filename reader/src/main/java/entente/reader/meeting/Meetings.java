package entente.reader.meeting;

import entente.domain.Dated;
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
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.Named;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.TimeExpression;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All meetings of a report: the one that it is about, earlier and planned sessions that it cites. */
public final class Meetings {
    private static final int LEAD = 4;
    /** Fewer tokens are a byline's rest or a heading. */
    private static final int SHORTEST = 6;

    private final Passage passage;
    private final Tokens tokens;
    private final PartyMentions parties;
    private final Relation relation;
    private final People people;
    private final Anchor anchor;
    private final Timing timing;
    private final PlaceFinder places;
    private final @Nullable Place dateline;
    private final List<Draft> kept = new ArrayList<>();
    private @Nullable Draft subject;

    private Meetings(Passage passage, PartyMentions parties, Relation relation, People people, Anchor anchor, @Nullable Place dateline) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.parties = parties;
        this.relation = relation;
        this.people = people;
        this.anchor = anchor;
        this.timing = new Timing(passage, anchor);
        this.places = new PlaceFinder(passage, parties, people);
        this.dateline = dateline;
    }

    /**
     * Reads a report's meetings.
     *
     * @param dateline the place that the report is filed from; null for none
     */
    public static Meetings of(
            Passage passage, PartyMentions parties, Relation relation, People people, Anchor anchor, @Nullable Place dateline) {
        Meetings meetings = new Meetings(passage, parties, relation, people, anchor, dateline);
        meetings.read();
        return meetings;
    }

    /** The meetings, the report's subject first, then in the order of the text; ids run from "m1". */
    public List<Meeting> all() {
        List<Meeting> all = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            all.add(finished(kept.get(i), "m" + (i + 1)));
        }
        return all;
    }

    /** Id of the planned session that is named between two tokens; null for none. */
    public @Nullable String plannedBetween(int from, int to) {
        int index = indexPlanned(from, to);
        return index < 0 ? null : "m" + (index + 1);
    }

    /** The time of the planned session that is named between two tokens. */
    public Dated whenPlannedBetween(int from, int to) {
        int index = indexPlanned(from, to);
        return index < 0 ? Dated.UNSAID : kept.get(index).when;
    }

    /** Where planned sessions of the pair are named: their first and last tokens. */
    public List<int[]> plannedPlaces() {
        List<int[]> all = new ArrayList<>();
        for (Draft draft : kept) {
            if (draft.isPlanned() && draft != subject && (draft.parties.equals(relation.parties()))) {
                all.addAll(draft.places);
            }
        }
        return all;
    }

    /** The day of the meeting that the report is about; null where it is not known. */
    public @Nullable LocalDate subjectDay() {
        return subject != null && subject.when.when() instanceof When.Within w ? w.from() : null;
    }

    private int indexPlanned(int from, int to) {
        for (int i = 0; i < kept.size(); i++) {
            Draft draft = kept.get(i);
            if (draft.isPlanned() && draft != subject) {
                for (int[] place : draft.places) {
                    if (place[1] > from && place[0] < to) {
                        return i;
                    }
                }
            }
        }
        return -1;
    }

    private void read() {
        if (relation.parties().isEmpty()) {
            return;
        }
        List<Draft> drafts = new SessionFinder(passage).all();
        if (!isDiplomatic() && !namesMechanism(drafts)) {
            return;
        }
        for (Draft draft : drafts) {
            draft.parties = partiesOf(draft);
            draft.status = statusOf(draft);
            settleWeakName(draft, drafts);
        }
        Draft encounter = new Encounters(passage, people).subject();
        subject = encounter != null && titleTellsEncounter(drafts) ? encounter : subject(drafts);
        if (subject == null) {
            subject = encounter;
        }
        if (subject == null && drafts.stream().noneMatch(d -> d.certain && d.mechanism != null)) {
            return;
        }
        if (subject != null) {
            settleSubject(subject, drafts);
            kept.add(subject);
        }
        for (int i = 0; i < drafts.size(); i++) {
            if (drafts.get(i) != subject) {
                cite(drafts.get(i), drafts, i);
            }
        }
        roundTables();
        furtherTalks();
    }

    /** A title that tells of a meeting, a reception or a call and names no mechanism. */
    private boolean titleTellsEncounter(List<Draft> drafts) {
        int lead = firstTelling();
        if (!passage.isTitle(0) || drafts.stream().anyMatch(d -> d.sentence == lead && d.certain && d.ordinal != null && !isBehindEncounter(d)) || drafts.stream().anyMatch(d -> passage.isTitle(d.sentence))) {
            return false;
        }
        Sentence title = passage.sentences().getFirst();
        for (int at = title.from(); at < title.to(); at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit != null && !passage.isInside(at) && (hit.value().equals("talks") || hit.value().equals("call") || hit.value().equals("courtesy-call"))) {
                return encounterInLead(firstTelling());
            }
        }
        return false;
    }

    /** Whether the sentence tells of an encounter before it names the session. */
    private boolean isBehindEncounter(Draft draft) {
        for (int at = passage.sentences().get(draft.sentence).from(); at < draft.from; at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit != null && (hit.value().equals("talks") || hit.value().equals("call") || hit.value().equals("courtesy-call"))) {
                return true;
            }
        }
        return false;
    }

    /** "Đối thoại lần thứ 7" is of the mechanism that the report names in full, or else of the kind that its noun likely means. */
    private static void settleWeakName(Draft draft, List<Draft> drafts) {
        if (draft.mechanism != null || draft.likely == null) {
            return;
        }
        for (Draft other : drafts) {
            if (other.mechanism != null && other.likely == other.mechanism && other.kind == draft.kind) {
                draft.mechanism = other.mechanism;
                draft.name = other.name;
                return;
            }
        }
        draft.mechanism = draft.likely;
    }

    /** Whether the title or the lead names a state's mechanism in full, between two states. */
    private boolean namesMechanism(List<Draft> drafts) {
        return relation.isPair() && drafts.stream()
                .anyMatch(d -> d.mechanism != null && d.mechanism != MechanismKind.JOINT_WORKING_GROUP && d.certain && d.sentence <= firstTelling());
    }

    /** Whether anybody of a government's rank, or a foreign ministry, is in the report at all. */
    private boolean isDiplomatic() {
        for (Named named : people.between(0, tokens.size())) {
            if (named.level() != null) {
                return true;
            }
        }
        for (PartyMention mention : parties.all()) {
            if (mention.kind() == PartyMention.Kind.MINISTRY) {
                return true;
            }
        }
        for (int at = 0; at < tokens.size(); at++) {
            if (passage.is(at, Category.CUES, "diplomacy")) {
                return true;
            }
        }
        return false;
    }

    // ---- the subject

    private @Nullable Draft subject(List<Draft> drafts) {
        Draft best = null;
        int bestScore = 0;
        int read = 0;
        int lead = firstTelling();
        for (Draft draft : drafts) {
            boolean title = passage.isTitle(draft.sentence);
            if (draft.mechanism == null || (!title && draft.sentence >= lead + LEAD)) {
                continue;
            }
            if (draft.previous || draft.next && !title || draft.status == Status.PLANNED && !title) {
                continue;
            }
            if (relation.isPair() && !draft.parties.equals(relation.parties())) {
                continue;
            }
            int score = score(draft, title, lead);
            if (score > bestScore) {
                bestScore = score;
                best = draft;
            }
            read++;
        }
        if (read == 0 || best == null || passage.isTitle(best.sentence)) {
            return best != null && best.certain && !best.next && best.status != Status.PLANNED ? best : null;
        }
        return best;
    }

    private int firstTelling() {
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            if (!passage.isTitle(i) && sentence.to() - sentence.from() >= SHORTEST) {
                return i;
            }
        }
        return 0;
    }

    private int score(Draft draft, boolean title, int lead) {
        Sentence sentence = passage.sentences().get(draft.sentence);
        int score = title ? 1 : 4 - (draft.sentence - lead);
        score += draft.ordinal != null ? 4 : 0;
        score += has(sentence, Category.CUES, "chair") ? 4 : has(sentence, Category.CUES, "lead") ? 2 : 0;
        score += has(sentence, Category.CUES, "held") ? 2 : 0;
        score += timing.day(sentence) != null ? 2 : 0;
        score += draft.certain ? 2 : 0;
        Sentence first = passage.sentences().get(Math.min(lead, passage.sentences().size() - 1));
        boolean encounter = !title && draft.sentence >= lead + 1 && !has(first, Category.CUES, "chair") && !has(first, Category.MECHANISMS, null)
                && encounterInLead(lead);
        return encounter && !has(sentence, Category.CUES, "chair") ? score - 8 : score;
    }

    /** Whether the lead tells of talks or a call, so that a mechanism named later is only cited. */
    private boolean encounterInLead(int lead) {
        if (lead >= passage.sentences().size()) {
            return false;
        }
        Sentence sentence = passage.sentences().get(lead);
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit != null && (hit.value().equals("talks") || hit.value().equals("call") || hit.value().equals("courtesy-call"))) {
                return true;
            }
        }
        return false;
    }

    private void settleSubject(Draft draft, List<Draft> drafts) {
        draft.subject = true;
        draft.parties = relation.parties();
        Sentence own = passage.sentences().get(draft.sentence);
        draft.status = isCancelled(own) ? Status.CANCELLED : isAnnounced(own, draft) ? Status.PLANNED : Status.HELD;
        Tense tense = draft.status == Status.HELD ? Tense.PAST : Tense.FUTURE;
        for (Draft other : drafts) {
            if (other != draft && same(draft, other)) {
                draft.merge(other);
            }
        }
        int lead = firstTelling();
        draft.when = subjectTime(draft, own, lead, tense);
        if (draft.mechanism != null) {
            ChairFinder.Chairs chairs = new ChairFinder(passage, people, relation).from(Math.min(draft.sentence, passage.isTitle(draft.sentence) ? lead : draft.sentence));
            draft.chairs = chairs.chairs();
            if (draft.level == null) {
                draft.level = chairs.level() != null ? chairs.level() : levelOfOffices(own);
            }
        }
        formatOf(draft, own, lead);
        if (draft.format == Format.VIDEO || draft.format == null) {
            draft.where = null;
        } else {
            draft.where = subjectPlace(own, lead);
        }
        draft.occasion = occasion(lead);
        for (int[] place : draft.places) {
            draft.evidence.add(passage.evidence(place[0], place[1]));
        }
    }

    /** "do hai Bộ trưởng Thương mại chủ trì": the level of the two who chair. */
    private @Nullable Level levelOfSides(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit side = passage.at(at, Category.SIDES);
            if (side != null && side.entry().is("both")) {
                for (int word = at; word < side.to(); word++) {
                    Hit office = passage.at(word, Category.OFFICES);
                    if (office != null && !office.value().equals("none") && !office.value().equals("counterpart") && !office.value().equals("deputy-leader")) {
                        return entente.domain.Word.of(Level.class, office.value());
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Level levelOfOffices(Sentence sentence) {
        Level highest = null;
        for (Named named : people.between(sentence.from(), sentence.to())) {
            Level level = named.level();
            if (level != null && (highest == null || level.compareTo(highest) < 0) && has(sentence, Category.CUES, "chair")) {
                highest = level;
            }
        }
        return highest;
    }

    private Dated subjectTime(Draft draft, Sentence own, int lead, Tense tense) {
        List<Integer> order = new ArrayList<>();
        order.add(draft.sentence);
        for (int[] place : draft.places) {
            order.add(passage.sentenceOf(place[0]));
        }
        for (int i = lead; i < Math.min(lead + LEAD, passage.sentences().size()); i++) {
            order.add(i);
        }
        for (int index : order) {
            if (passage.isTitle(index) || index > lead + LEAD + 2) {
                continue;
            }
            Sentence sentence = passage.sentences().get(index);
            TimeExpression time = timing.near(sentence.from(), index == draft.sentence ? draft.from : sentence.to(), index == draft.sentence ? draft.to : sentence.to(),
                    sentence.to(), true);
            if (time != null && Timing.isDay(time.moment())) {
                Dated when = timing.resolve(time, tense);
                if (!(when.when() instanceof When.Unsaid)) {
                    return when;
                }
            }
        }
        TimeExpression time = timing.near(own.from(), draft.from, draft.to, own.to(), false);
        if (time != null && draft.sentence <= lead + 1) {
            return timing.resolve(time, tense);
        }
        return Dated.UNSAID;
    }

    private @Nullable Place subjectPlace(Sentence own, int lead) {
        List<Sentence> order = new ArrayList<>();
        order.add(own);
        for (int i = 0; i < Math.min(lead + LEAD, passage.sentences().size()); i++) {
            order.add(passage.sentences().get(i));
        }
        Place country = null;
        for (Sentence sentence : order) {
            if (dateline != null && has(sentence, Category.CUES, "here")) {
                return dateline;
            }
            Place place = places.between(sentence.from(), sentence.to());
            if (place != null && place.city() != null) {
                return place;
            }
            country = country == null ? place : country;
        }
        if (country == null) {
            return dateline;
        }
        return dateline != null && country.country() != null && country.country().equals(dateline.country()) ? dateline : country;
    }

    private void formatOf(Draft draft, Sentence own, int lead) {
        if (draft.kind == MeetingKind.CALL) {
            draft.format = null;
            return;
        }
        for (int i = 0; i < Math.min(lead + 3, passage.sentences().size()); i++) {
            Sentence sentence = passage.sentences().get(i);
            boolean other = i != draft.sentence && (has(sentence, Category.CUES, "previous") || has(sentence, Category.ORDINALS, null));
            if (has(sentence, Category.CUES, "hybrid")) {
                draft.format = Format.HYBRID;
            } else if (has(sentence, Category.CUES, "video") && draft.format == Format.IN_PERSON && !other && i <= lead + 2 && joins(sentence)) {
                draft.format = Format.HYBRID;
            } else if (has(sentence, Category.CUES, "video") && draft.format == Format.IN_PERSON && (i <= lead + 1 || sentence.equals(own))) {
                draft.format = Format.VIDEO;
            }
        }
    }

    /** "while experts in Bishkek joined by video link": some were there and some were not. */
    private boolean joins(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "joins")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String occasion(int lead) {
        for (int i = 0; i < Math.min(lead + 3, passage.sentences().size()); i++) {
            Sentence sentence = passage.sentences().get(i);
            for (int at = sentence.from(); at < sentence.to(); at++) {
                int end = passage.hits().end(at, Category.CUES, "margins");
                if (end >= 0) {
                    String event = event(end, sentence.to());
                    if (event != null) {
                        return event;
                    }
                }
            }
        }
        return null;
    }

    /** The event's abbreviation as the report gives it, else its name. */
    private @Nullable String event(int from, int limit) {
        for (int at = from; at < Math.min(limit, from + 10); at++) {
            Hit hit = passage.at(at, Category.EVENTS);
            if (hit == null) {
                continue;
            }
            for (int next = hit.to(); next < Math.min(limit, hit.to() + 24); next++) {
                if (tokens.isSign(next, '(') && next + 1 < limit && tokens.isWord(next + 1) && tokens.isAllCapitals(next + 1)) {
                    int close = next + 1;
                    while (close < limit && !tokens.isSign(close, ')')) {
                        close++;
                    }
                    return tokens.written(next + 1, close);
                }
                if (tokens.isSign(next, ';')) {
                    break;
                }
            }
            return eventName(at, hit, from, limit);
        }
        return capitalName(from, limit);
    }

    /** "the Summit of Sudan's Neighbouring States": a name in capitals behind "on the margins of". */
    private @Nullable String capitalName(int from, int limit) {
        int start = passage.is(from, Category.TIMES, "the") ? from + 1 : from;
        int at = start;
        int end = start;
        while (at < limit && at - start < 14 && !passage.language().grammar().headFirst()) {
            boolean small = passage.is(at, Category.TIMES, "of") || passage.is(at, Category.TIMES, "the") || passage.is(at, Category.CUES, "and")
                    || passage.is(at, Category.CUES, "possessive") || tokens.isNumber(at);
            if (tokens.isWord(at) && tokens.isCapital(at)) {
                end = at + 1;
            } else if (!small) {
                break;
            }
            at++;
        }
        return end - start >= 2 && tokens.isCapital(start) ? tokens.written(start, end) : null;
    }

    private String eventName(int at, Hit hit, int from, int limit) {
        int start = at;
        while (start > from && (tokens.isCapital(start - 1) || tokens.isNumber(start - 1) || passage.at(start - 1, Category.TIMES) != null
                || passage.at(start - 1, Category.ORDINALS) != null) && !passage.is(start - 1, Category.TIMES, "the")) {
            start--;
        }
        int end = hit.to();
        while (end < limit && end < hit.to() + 8 && (tokens.isNumber(end) || (tokens.isSign(end) && tokens.isGlued(end) && "-–".indexOf(tokens.sign(end)) >= 0)
                || passage.is(end, Category.CUES, "ordinal-before") || tokens.isAllCapitals(end) || passage.at(end, Category.ORDINALS) != null
                || (passage.language().grammar().headFirst() && tokens.isWord(end) && passage.at(end, Category.TIMES) == null && !passage.is(end, Category.CUES, "at")))) {
            end++;
        }
        return tokens.written(start, end);
    }

    // ---- cited sessions

    private void cite(Draft draft, List<Draft> drafts, int index) {
        if (draft.places.size() == 1 && subject != null && subject.places.stream().anyMatch(p -> p[0] == draft.from)) {
            return;
        }
        if (draft.mechanism == null && !inherit(draft, drafts, index)) {
            return;
        }
        if (draft.level == null) {
            draft.level = seriesLevel(draft);
        }
        Sentence sentence = passage.sentences().get(draft.sentence);
        int start = index > 0 && drafts.get(index - 1).sentence == draft.sentence ? drafts.get(index - 1).to : sentence.from();
        int limit = index + 1 < drafts.size() && drafts.get(index + 1).sentence == draft.sentence ? drafts.get(index + 1).from : sentence.to();
        settleStatusByOrdinal(draft);
        beside(draft);
        if (!passage.isTitle(draft.sentence) && !draft.subject) {
            time(draft, start, limit);
            place(draft, start, limit);
        }
        if (draft.status == null) {
            draft.status = Status.HELD;
        }
        if (!draft.subject && has(sentence, Category.CUES, "chair") && draft.status == Status.HELD) {
            ChairFinder.Chairs chairs = new ChairFinder(passage, people, relation).in(sentence);
            draft.chairs = chairs.chairs();
            draft.level = draft.level == null ? chairs.level() : draft.level;
        }
        if (draft.level == null && has(sentence, Category.CUES, "chair")) {
            draft.level = levelOfSides(sentence);
        }
        if (!draft.certain && !heldOrPlanned(draft, start)) {
            return;
        }
        if (passage.isTitle(draft.sentence) && subject == null && !draft.certain) {
            return;
        }
        for (int[] place : draft.places) {
            draft.evidence.add(passage.evidence(place[0], place[1]));
        }
        for (Draft other : kept) {
            if (same(other, draft) && (other.status == draft.status || draft.ordinal != null)) {
                other.merge(draft);
                return;
            }
        }
        kept.add(draft);
    }

    /** A round that names no mechanism is of the one named last, or of the subject's. */
    private boolean inherit(Draft draft, List<Draft> drafts, int index) {
        Draft source = null;
        for (int i = index - 1; i >= 0 && source == null; i--) {
            if (drafts.get(i).mechanism != null && drafts.get(i).certain) {
                source = drafts.get(i);
            }
        }
        if (subject != null && subject.mechanism != null && (source == null || passage.sentenceOf(source.from) < draft.sentence - 1)) {
            source = subject;
        }
        if (source == null || source.mechanism == null) {
            return false;
        }
        draft.mechanism = source.mechanism;
        draft.kind = source.kind;
        draft.name = source.name;
        draft.parties = source.parties;
        if (draft.level == null) {
            draft.level = source.level;
        }
        return true;
    }

    private @Nullable Level seriesLevel(Draft draft) {
        if (subject != null && subject.mechanism == draft.mechanism && subject.parties.equals(draft.parties) && sameSeries(draft, subject)) {
            return subject.level;
        }
        Sentence sentence = passage.sentences().get(draft.sentence);
        if (inviteBefore(draft, sentence)) {
            Level nearest = null;
            for (Named named : people.between(sentence.from(), draft.from)) {
                nearest = named.level() != null ? named.level() : nearest;
            }
            return nearest;
        }
        return null;
    }

    /** Consultations that are called otherwise than the subject may be another series; a committee of another name is. */
    private static boolean sameSeries(Draft draft, Draft subject) {
        boolean neighbour = draft.ordinal != null && subject.ordinal != null && Math.abs(draft.ordinal - subject.ordinal) == 1;
        return neighbour || draft.mechanism == MechanismKind.POLITICAL_CONSULTATION || draft.name.isEmpty() || subject.name.isEmpty()
                || draft.name.equalsIgnoreCase(subject.name) || draft.next || draft.previous
                || draft.name.toLowerCase(java.util.Locale.ROOT).endsWith(subject.name.toLowerCase(java.util.Locale.ROOT))
                || subject.name.toLowerCase(java.util.Locale.ROOT).endsWith(draft.name.toLowerCase(java.util.Locale.ROOT))
                || draft.mechanism == MechanismKind.STRATEGIC_DIALOGUE;
    }

    private boolean inviteBefore(Draft draft, Sentence sentence) {
        for (int at = sentence.from(); at < draft.from; at++) {
            if (passage.is(at, Category.ACTS, "invite") || passage.is(at, Category.CUES, "chair")) {
                return true;
            }
        }
        return false;
    }

    /** Two sessions in one go: the second shares the first's time, place and chairs. */
    private void beside(Draft draft) {
        Draft now = subject;
        if (now == null || draft.sentence != now.sentence || passage.isTitle(draft.sentence) || draft.status == Status.PLANNED || draft.previous
                || now.mechanism == draft.mechanism || draft.ordinal == null || passage.hits().end(draft.from - 1, Category.CUES, "and") < 0
                        && passage.hits().end(draft.from - 2, Category.CUES, "and") < 0) {
            return;
        }
        draft.subject = true;
        draft.status = now.status;
        draft.when = now.when;
        draft.where = now.where;
        draft.chairs = now.chairs;
        draft.level = draft.level == null ? now.level : draft.level;
    }

    private void settleStatusByOrdinal(Draft draft) {
        Draft now = subject;
        if (now == null || now.ordinal == null || draft.ordinal == null || now.mechanism != draft.mechanism || draft.level != now.level) {
            return;
        }
        if (draft.ordinal < now.ordinal) {
            draft.status = Status.HELD;
        } else if (draft.ordinal > now.ordinal && draft.status == null) {
            draft.status = Status.PLANNED;
        }
    }

    private void time(Draft draft, int start, int limit) {
        boolean elliptic = start > passage.sentences().get(draft.sentence).from();
        TimeExpression time = timing.near(elliptic ? draft.from : start, draft.from, draft.to, limit, false);
        if (time == null) {
            return;
        }
        draft.when = timing.resolve(time, draft.isPlanned() ? Tense.FUTURE : Tense.PAST);
        LocalDate now = anchor.day() != null ? anchor.day() : subjectDay();
        if (draft.when.when() instanceof When.Within w && now != null) {
            if (w.from().isAfter(now) && (draft.status == null || w.from().isAfter(now.plusDays(1)))) {
                draft.status = draft.status == Status.CANCELLED ? Status.CANCELLED : Status.PLANNED;
            } else if (w.to().isBefore(now) && draft.status == Status.PLANNED) {
                draft.status = Status.HELD;
            }
        } else if (draft.when.when() instanceof When.Within w && anchor.year() > 0 && w.to().getYear() < anchor.year()) {
            draft.status = Status.HELD;
        }
    }

    private void place(Draft draft, int start, int limit) {
        for (int at = draft.from; at < limit; at++) {
            if (passage.is(at, Category.CUES, "video")) {
                draft.format = Format.VIDEO;
                return;
            }
        }
        Place behind = places.between(draft.to, limit);
        boolean elliptic = start > passage.sentences().get(draft.sentence).from();
        draft.where = behind != null || elliptic ? behind : places.between(hostStart(start, draft), draft.from);
        if (draft.where == null && draft.isPlanned()) {
            draft.where = hostByInvitation(passage.sentences().get(draft.sentence), draft);
        }
    }

    /** Who invites to co-chair is the host: at the place to visit, or else at home. */
    private @Nullable Place hostByInvitation(Sentence sentence, Draft draft) {
        int invite = -1;
        for (int at = sentence.from(); at < draft.from; at++) {
            invite = passage.is(at, Category.ACTS, "invite") ? at : invite;
        }
        if (invite < 0) {
            return null;
        }
        for (int at = invite; at < draft.from; at++) {
            Hit visit = passage.at(at, Category.MEETINGS);
            if (visit != null && visit.value().equals("visit")) {
                for (PartyMention mention : parties.between(visit.to(), visit.to() + 3)) {
                    return new Place(mention.party(), null);
                }
            }
        }
        Party host = null;
        for (Named named : people.between(sentence.from(), invite + 1)) {
            host = named.party() != null ? named.party() : host;
        }
        return host == null ? null : new Place(host, null);
    }

    /** For what is planned, only a clause about hosting before the name tells the place: where this was said is another thing. */
    private int hostStart(int start, Draft draft) {
        int from = start;
        for (int at = start; at < draft.from; at++) {
            Hit act = passage.at(at, Category.ACTS);
            if (act != null && !passage.isInside(at) && !act.value().equals("none") && !act.value().equals("will")) {
                from = act.to();
            }
        }
        return from;
    }

    private boolean heldOrPlanned(Draft draft, int start) {
        boolean timed = !draft.when.words().isEmpty();
        boolean verb = false;
        for (int at = Math.max(start, draft.from - 7); at < draft.from; at++) {
            verb |= passage.is(at, Category.CUES, "chair") || passage.is(at, Category.CUES, "host") || isHold(at);
        }
        for (int at = draft.to; at < draft.to + 6; at++) {
            verb |= passage.is(at, Category.CUES, "host") || passage.is(at, Category.CUES, "held") && !draft.isPlanned();
        }
        return draft.isPlanned() ? verb || timed : timed && (verb || draft.when.when() instanceof When.Within w && w.from().plusMonths(2).isAfter(w.to()));
    }

    private boolean isHold(int at) {
        Hit verb = passage.at(at, Category.VERBS);
        if (verb == null) {
            return false;
        }
        String word = tokens.written(verb.from(), verb.to()).toLowerCase(java.util.Locale.ROOT);
        return java.util.Set.of("tổ chức", "tiến hành", "họp", "hold", "holding", "convene", "convening", "host", "hosting", "co-chair", "attend", "chuẩn bị", "prepare",
                "sớm tổ chức", "nối lại", "triệu tập", "duy trì").contains(word) && !word.equals("duy trì");
    }

    // ---- shared

    private boolean same(Draft a, Draft b) {
        if (b.mechanism == null || a.mechanism != b.mechanism || !a.parties.equals(b.parties)) {
            return false;
        }
        if (a.level != null && b.level != null && a.level != b.level) {
            return false;
        }
        if (a.subject) {
            boolean status = b.next && a.status != Status.PLANNED || b.previous
                    || b.status == Status.PLANNED && a.status != Status.PLANNED && !passage.isTitle(b.sentence);
            if (a.status == Status.PLANNED && a.ordinal == null && b.status == Status.PLANNED) {
                return true;
            }
            return b.ordinal == null ? !status && (a.ordinal == null || !b.levelTold || a.level == null || a.level == b.level) : b.ordinal.equals(a.ordinal);
        }
        if (a.ordinal == null && b.ordinal == null) {
            return a.status == b.status && (a.when.words().isEmpty() || b.when.words().isEmpty() || a.when.when().equals(b.when.when()) || a.isPlanned());
        }
        return a.ordinal != null && b.ordinal != null && a.ordinal.equals(b.ordinal);
    }

    private List<Party> partiesOf(Draft draft) {
        List<PartyMention> near = parties.between(Math.max(passage.sentences().get(draft.sentence).from(), draft.from - 8),
                Math.min(passage.sentences().get(draft.sentence).to(), draft.to + 14));
        for (int i = 0; i + 1 < near.size(); i++) {
            PartyMention a = near.get(i);
            PartyMention b = near.get(i + 1);
            int gap = b.from() - a.to();
            boolean joined = gap == 1 && PartyMentionsJoin.joins(passage, a.to());
            if (joined && !a.party().equals(b.party()) && !relation.parties().equals(new Relation(List.of(a.party(), b.party())).parties())
                    && a.kind().isState() && b.kind().isState()) {
                PartyMention c = i + 2 < near.size() ? near.get(i + 2) : null;
                boolean list = c != null && c.from() - b.to() <= 1;
                if (!list && (relation.has(a.party()) || relation.has(b.party()) || draft.ordinal != null)) {
                    return new Relation(List.of(a.party(), b.party())).parties();
                }
            }
        }
        return relation.parties();
    }

    private @Nullable Status statusOf(Draft draft) {
        if (draft.previous) {
            return Status.HELD;
        }
        Sentence sentence = passage.sentences().get(draft.sentence);
        if (draft.next) {
            return isCancelled(sentence) ? Status.CANCELLED : Status.PLANNED;
        }
        boolean venue = passage.is(draft.from - 1, Category.CUES, "venue") || passage.is(draft.from - 2, Category.CUES, "venue");
        for (int at = draft.from - 1; at >= sentence.from() && at > draft.from - 90; at--) {
            Hit act = passage.at(at, Category.ACTS);
            if (act != null && act.to() <= draft.from && !passage.isInside(at) && !isNoun(at)) {
                switch (act.value()) {
                    case "agree", "ready", "invite", "propose", "will" -> {
                        return venue ? null : Status.PLANNED;
                    }
                    case "none" -> {}
                    default -> {
                        return plannedAround(draft, sentence) ? Status.PLANNED : null;
                    }
                }
            }
        }
        return plannedAround(draft, sentence) ? Status.PLANNED : null;
    }

    /** "The pledge came during": a noun, no act. */
    private boolean isNoun(int at) {
        return !passage.language().grammar().headFirst() && (passage.is(at - 1, Category.TIMES, "the") || passage.is(at - 1, Category.CUES, "article"));
    }

    private boolean plannedAround(Draft draft, Sentence sentence) {
        if (passage.isTitle(draft.sentence)) {
            return false;
        }
        for (int at = Math.max(sentence.from(), draft.from - 8); at < Math.min(sentence.to(), draft.to + 14); at++) {
            if (at >= draft.from && at < draft.to) {
                continue;
            }
            if (at >= draft.to && (tokens.isSign(at, ';') || passage.is(at, Category.CUES, "held"))) {
                return false;
            }
            if (passage.is(at, Category.CUES, "planned")) {
                return true;
            }
        }
        return false;
    }

    /** Whether the report is about a meeting to come: its own sentence says "will" or "sẽ", and nothing that it was. */
    private boolean isAnnounced(Sentence sentence, Draft draft) {
        boolean planned = false;
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (passage.is(at, Category.CUES, "chair") && passage.is(at - 1, Category.CUES, "held")) {
                return false;
            }
            if (passage.is(at, Category.CUES, "held") && !passage.is(at - 1, Category.ACTS, "will")
                    && !(passage.language().grammar().headFirst() && passage.is(at - 1, Category.CUES, "planned"))
                    && !(passage.language().grammar().headFirst() && at > 1 && passage.is(at - 2, Category.CUES, "planned"))) {
                return false;
            }
            boolean will = passage.is(at, Category.ACTS, "will") || passage.is(at, Category.CUES, "planned");
            if (will && at < draft.to + 10 && at > draft.from - 12) {
                planned = true;
            }
        }
        return planned;
    }

    private boolean isCancelled(Sentence sentence) {
        return has(sentence, Category.CUES, "cancelled");
    }

    private boolean has(Sentence sentence, Category category, @Nullable String value) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            if (value == null ? passage.at(at, category) != null : passage.is(at, category, value)) {
                return true;
            }
        }
        return false;
    }

    /** Talks with a third party that the report tells beside its subject. */
    private void furtherTalks() {
        Draft now = subject;
        if (now == null || !relation.isPair()) {
            return;
        }
        for (int i = now.sentence + 1; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            Party third = thirdParty(sentence);
            Hit hit = third == null ? null : talksIn(sentence);
            Party own = third == null ? null : ownParty(sentence);
            boolean known = third != null && kept.stream().anyMatch(d -> d.parties.contains(third));
            if (hit != null && own != null && third != null && !known) {
                Draft draft = new Draft(hit.from(), hit.to(), i, MeetingKind.TALKS, Rule.ENCOUNTER);
                draft.status = Status.HELD;
                draft.parties = new Relation(List.of(own, third)).parties();
                TimeExpression time = timing.day(sentence);
                draft.when = time == null ? now.when : timing.resolve(time, Tense.PAST);
                draft.where = now.where;
                draft.occasion = now.occasion;
                draft.evidence.add(passage.evidence(sentence.from(), Math.min(sentence.to(), hit.to() + 12)));
                kept.add(draft);
            }
        }
    }

    private @Nullable Party thirdParty(Sentence sentence) {
        for (Named named : people.between(sentence.from(), sentence.to())) {
            Party party = named.party();
            if (party != null && !relation.has(party) && named.hasName() && named.level() != null) {
                return party;
            }
        }
        return null;
    }

    private @Nullable Party ownParty(Sentence sentence) {
        for (Named named : people.between(sentence.from(), sentence.to())) {
            if (relation.has(named.party())) {
                return named.party();
            }
        }
        return relation.has(passage.language().homeland()) ? passage.language().homeland() : null;
    }

    private @Nullable Hit talksIn(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit hit = passage.at(at, Category.MEETINGS);
            if (hit != null && hit.value().equals("talks") && !passage.isInside(at) && !passage.is(at - 1, Category.ACTS, "will")) {
                return hit;
            }
        }
        return null;
    }

    /** Round tables that were held beside the subject. */
    private void roundTables() {
        Draft now = subject;
        if (now == null) {
            return;
        }
        int last = -2;
        for (int i = 0; i < passage.sentences().size(); i++) {
            Sentence sentence = passage.sentences().get(i);
            for (int at = sentence.from(); at < sentence.to(); at++) {
                if (passage.is(at, Category.MEETINGS, "round-table") && !passage.isTitle(i) && last != i && has(sentence, Category.CUES, "held")) {
                    Hit hit = passage.at(at, Category.MEETINGS);
                    Draft draft = new Draft(at, hit == null ? at + 1 : hit.to(), i, MeetingKind.ROUND_TABLE, Rule.ROUND_TABLE);
                    draft.status = Status.HELD;
                    draft.parties = relation.parties();
                    draft.when = now.when;
                    draft.where = now.where;
                    draft.evidence.add(passage.evidence(draft.from, Math.min(sentence.to(), draft.to + 16)));
                    kept.add(draft);
                    last = i;
                }
            }
        }
    }

    private Meeting finished(Draft draft, String id) {
        Mechanism mechanism = draft.mechanism == null ? null : new Mechanism(draft.mechanism, draft.level, draft.name);
        return new Meeting(id, draft.status == null ? Status.HELD : draft.status, draft.subject, draft.kind, mechanism, draft.parties, draft.ordinal, draft.when,
                draft.where, draft.format, draft.occasion, draft.chairs, draft.evidence, draft.rule.key());
    }

    /** What joins two names of parties. */
    private static final class PartyMentionsJoin {
        static boolean joins(Passage passage, int token) {
            return "-–—‑−".indexOf(passage.tokens().sign(token)) >= 0 && passage.tokens().sign(token) != 0;
        }
    }
}
