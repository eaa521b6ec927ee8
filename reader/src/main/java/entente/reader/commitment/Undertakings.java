package entente.reader.commitment;

import entente.domain.Mode;
import entente.domain.Party;
import entente.reader.Rule;
import entente.reader.commitment.Clauses.Clause;
import entente.reader.commitment.Clauses.Form;
import entente.reader.intake.Block;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.meeting.Meetings;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.People;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.text.Tokens;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import entente.domain.When;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what each sentence undertakes, and what it only states. */
final class Undertakings {
    private final Passage passage;
    private final Tokens tokens;
    private final Relation relation;
    private final PartyMentions parties;
    private final Meetings meetings;
    private final Anchor anchor;
    private final Subjects subjects;
    private final Acts acts;
    private final Clauses clauses;
    private final boolean inflected;
    private final List<Undertaking> found = new ArrayList<>();
    private final List<Remark> remarks = new ArrayList<>();

    /** A statement: who, by what act, in which words. */
    record Remark(Act act, int from, int to) {}

    Undertakings(Passage passage, PartyMentions parties, People people, Relation relation, Meetings meetings, Anchor anchor) {
        this.passage = passage;
        this.tokens = passage.tokens();
        this.relation = relation;
        this.parties = parties;
        this.meetings = meetings;
        this.anchor = anchor;
        this.subjects = new Subjects(passage, parties, people, relation);
        this.acts = new Acts(passage, subjects);
        this.clauses = new Clauses(passage);
        this.inflected = passage.language().grammar().inflected();
        List<Sentence> sentences = passage.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            i = sentence(i);
        }
    }

    List<Undertaking> found() {
        return found;
    }

    List<Remark> remarks() {
        return remarks;
    }

    /** Reads a sentence and the list that it may open; gives the index of the last sentence read. */
    private int sentence(int index) {
        Sentence sentence = passage.sentences().get(index);
        List<Act> all = acts.in(sentence);
        if (passage.isTitle(index) && all.isEmpty()) {
            titleInfinitive(sentence);
        }
        int last = index;
        for (int i = 0; i < all.size(); i++) {
            Act act = all.get(i);
            Act before = i > 0 ? all.get(i - 1) : null;
            int end = i + 1 < all.size() ? clauseEnd(all.get(i + 1).clause(), act.hit().to()) : sentence.to();
            if (act.takes("that") && act.kind().equals("agree")) {
                int modals = i + 1;
                while (modals < all.size() && (all.get(modals).kind().equals("will") || all.get(modals).takes("modal"))) {
                    modals++;
                }
                end = modals < all.size() ? clauseEnd(all.get(modals).clause(), act.hit().to()) : sentence.to();
                if (modals > i + 1 || hasShould(act.hit().to(), end)) {
                    that(act, end, sentence);
                } else if (i + 1 >= modals) {
                    remarks.add(new Remark(act, act.hit().from(), end));
                }
                i = modals - 1;
                continue;
            }
            if (act.kind().equals("agree") && isOpen(act, end, sentence, i + 1 == all.size())) {
                last = Math.max(last, list(act, index));
                continue;
            }
            one(act, before, end, sentence);
        }
        return last;
    }

    private int clauseEnd(int next, int least) {
        int end = next;
        while (end > least && (tokens.isSign(end - 1) && !tokens.isSign(end - 1, ')') || passage.hits().end(end - 1, Category.CUES, "and") == end)) {
            end--;
        }
        return Math.max(end, least);
    }

    /** Whether nothing but a colon follows, so that what is undertaken stands in the lines below. */
    private boolean isOpen(Act act, int end, Sentence sentence, boolean lastAct) {
        return lastAct && end == sentence.to() && tokens.isSign(end - 1, ':') && end - act.hit().to() <= 12;
    }

    private int list(Act act, int index) {
        int last = index;
        List<Sentence> sentences = passage.sentences();
        Block head = passage.blocks().get(sentences.get(index).block());
        for (int i = index + 1; i < sentences.size() && !background(act, sentences.get(index)); i++) {
            Sentence line = sentences.get(i);
            Block block = passage.blocks().get(line.block());
            boolean item = block.shape() == Block.Shape.ITEM || tokens.isSign(line.to() - 1, ';') || (i > index + 1 && tokens.isSign(sentences.get(i - 1).to() - 1, ';'));
            if (block.equals(head) || !(item || clauses.opensWithVerb(line.from(), line.to(), Form.ANY)) || !clauses.opensWithVerb(line.from(), line.to(), Form.ANY)) {
                break;
            }
            emit(act, line.from(), line.to(), Form.ANY, Mode.AGREE);
            last = i;
        }
        return last;
    }

    private void one(Act act, @Nullable Act before, int end, Sentence sentence) {
        switch (act.kind()) {
            case "agree" -> agree(act, end, sentence);
            case "ready" -> ready(act, before, end, sentence);
            case "will" -> will(act, before, end, sentence);
            case "invite" -> invite(act, end, sentence);
            case "propose" -> propose(act, end, sentence);
            case "claim", "claim-agreed" -> {
                supports(act, end, sentence);
                if (act.kind().equals("claim-agreed")) {
                    remarks.add(new Remark(act, act.hit().from(), end));
                }
            }
            default -> remarks.add(new Remark(act, act.hit().from(), end));
        }
    }

    /** "reiterated its unwavering support for …": the support is what is undertaken. */
    private void supports(Act act, int end, Sentence sentence) {
        int from = act.hit().to();
        if (!passage.is(from, Category.CUES, "possessive") || background(act, sentence)) {
            return;
        }
        for (int at = from + 1; at < Math.min(end, from + 4); at++) {
            if (passage.is(at, Category.CUES, "support")) {
                whole(act, act.hit().from(), end, Mode.PLEDGE);
                return;
            }
        }
    }

    // ---- agree

    private void agree(Act act, int end, Sentence sentence) {
        if (background(act, sentence) || isNoun(act)) {
            return;
        }
        int from = pastColon(act.region(), end);
        if (act.takes("bare")) {
            from = complement(act.hit().to(), end);
            if (from < 0) {
                return;
            }
            if (isThat(from)) {
                if (hasShould(from, end)) {
                    that(act, from + 1, end, sentence);
                }
                return;
            }
        }
        Form form = act.takes("ing") ? Form.ANY : act.takes("np") ? Form.ING : inflected ? Form.BASE : Form.ANY;
        if (!inflected && !clauses.opensWithVerb(from, end, form)) {
            nominal(act, from, end);
            return;
        }
        if (inflected && act.takes("np") && !clauses.opensWithVerb(from, end, form)) {
            nounPhrase(act, from, end);
            return;
        }
        emit(act, from, end, form, Mode.AGREE);
    }

    private int pastColon(int from, int end) {
        int at = from;
        while (at < end && (tokens.isSign(at, ':') || tokens.isSign(at, '-') || tokens.isSign(at, '–') || tokens.isSign(at, '"') || tokens.isSign(at, '“'))) {
            at++;
        }
        return at;
    }

    /** "nhất trí Việt Nam sẽ …" is the inner act's; "nhất trí việc tổ chức …", "nhất trí chương trình hành động" are nouns. */
    private void nominal(Act act, int from, int end) {
        if (act.hit().entry().has("keep") || from >= end || tokens.isSign(from) || passage.at(from, Category.SIDES) != null || parties.at(from) != null) {
            if (act.hit().entry().has("keep")) {
                emit(act, from, end, Form.ANY, Mode.AGREE);
            }
            return;
        }
        remarks.add(new Remark(act, act.hit().from(), end));
    }

    /** "agreed on a roadmap": the thing agreed on is itself undertaken. */
    private void nounPhrase(Act act, int from, int end) {
        if (end - from < 2) {
            return;
        }
        emit(act, from, end, Form.ING, Mode.AGREE);
    }

    /** Where the complement of a bare verb begins, past words of place and time: "agreed in Bangkok on Friday to …". */
    private int complement(int from, int end) {
        if (!inflected) {
            return from;
        }
        for (int at = from; at < Math.min(end, from + 16); at++) {
            String word = tokens.isWord(at) ? tokens.written(at).toLowerCase(Locale.ROOT) : "";
            if (word.equals("to") && clauses.opensWithVerb(at + 1, end, Form.BASE)) {
                return at + 1;
            }
            if (word.equals("that")) {
                return at;
            }
            if (tokens.isSign(at, ';') || passage.at(at, Category.ACTS) != null && !passage.is(at, Category.ACTS, "none")) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isThat(int at) {
        return tokens.isWord(at) && tokens.written(at).equalsIgnoreCase("that");
    }

    /** Whether somebody's clause says what shall be: "would", "should", "will". */
    private boolean hasShould(int from, int end) {
        for (int at = from; at < end; at++) {
            if (passage.is(at, Category.ACTS, "will") || tokens.isWord(at) && MODALS.contains(tokens.written(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> MODALS = Set.of("should", "must", "shall", "sẽ");

    /** "agreed that exchanges would be kept up and that London would host the next FOC". */
    private void that(Act act, int end, Sentence sentence) {
        if (!background(act, sentence)) {
            that(act, act.hit().to(), end, sentence);
        }
    }

    private void that(Act act, int from, int end, Sentence sentence) {
        int start = from;
        for (int at = from; at <= end; at++) {
            boolean restart = at < end && isThat(at) && (passage.hits().end(at - 1, Category.CUES, "and") == at || tokens.isSign(at - 1, ',') || tokens.isSign(at - 1, ';'));
            boolean infinitive = at < end && !restart && tokens.isWord(at) && tokens.written(at).equals("to")
                    && passage.hits().end(at - 1, Category.CUES, "and") == at && clauses.opensWithVerb(at + 1, end, Form.BASE);
            if (at == end || restart || infinitive) {
                int stop = clauseEnd(at, start);
                if (stop > start && hasShould(start, stop)) {
                    thatClause(act, start, stop, sentence);
                }
                start = at + 1;
                if (infinitive) {
                    emit(act, start, end, Form.BASE, Mode.AGREE);
                    return;
                }
            }
        }
    }

    private void thatClause(Act act, int from, int end, Sentence sentence) {
        int modal = from;
        while (modal < end && !hasShould(modal, modal + 1)) {
            modal++;
        }
        Hit will = passage.at(modal, Category.ACTS);
        int behind = will != null && will.to() > modal ? will.to() : modal + 1;
        Subjects.Subject subject = subjects.endingAt(modal, sentence);
        boolean ours = subject != null && !subject.who().isNobody() && subject.from() <= from + 1;
        boolean hosts = meetings.plannedBetween(from, end) != null;
        Who who = ours && !hosts && subject != null && subject.who().isOne() && act.who().parties().size() != 2 ? subject.who() : act.who();
        Act own = new Act(act.hit(), act.clause(), who, act.own());
        if (ours && !hosts) {
            emit(own, behind, end, Form.BASE, Mode.AGREE);
        } else {
            whole(own, from, end, Mode.AGREE);
        }
    }

    // ---- ready, will

    private void ready(Act act, @Nullable Act before, int end, Sentence sentence) {
        if (background(act, sentence) || isWeak(before, act)) {
            return;
        }
        int from = act.region();
        if (act.takes("support")) {
            whole(act, act.hit().from(), end, Mode.PLEDGE);
            return;
        }
        if (act.takes("assure")) {
            assured(act, end);
            return;
        }
        if (act.hit().entry().has("keep")) {
            from = act.hit().from() + 1;
            while (from < act.hit().to() && passage.at(from, Category.VERBS) == null && passage.at(from, Category.ADVERBS) == null) {
                from++;
            }
        }
        if (clauses.opensWithVerb(from, end, inflected ? Form.BASE : Form.ANY)) {
            emit(act, from, end, inflected ? Form.BASE : Form.ANY, Mode.PLEDGE);
        }
    }

    /** "assured Pakistan of its support for the council". */
    private void assured(Act act, int end) {
        for (int at = act.hit().to(); at < Math.min(end, act.hit().to() + 14); at++) {
            if (passage.is(at, Category.CUES, "support")) {
                int from = at;
                while (from > act.hit().to() && !passage.is(from, Category.TIMES, "of")) {
                    from--;
                }
                whole(act, from + 1, end, Mode.PLEDGE);
                return;
            }
        }
    }

    /** "hai bên sẽ …", "the two countries will …", "khẳng định Việt Nam sẽ …"; not what somebody only hopes or foresees. */
    private void will(Act act, @Nullable Act before, int end, Sentence sentence) {
        if (act.who().isNobody() || background(act, sentence) || isWeak(before, act) || passage.isTitle(passage.sentenceOf(act.hit().from())) && !act.own()) {
            return;
        }
        boolean claimed = before != null && Set.of("claim", "agree", "ready", "claim-agreed").contains(before.kind());
        if (act.who().person() && act.who().isOne() && !claimed || isConditional(act, sentence)) {
            return;
        }
        Form form = inflected ? Form.BASE : Form.ANY;
        int from = act.hit().to();
        // "will jointly": what the phrase holds behind the modal belongs to the clause.
        Hit head = clauses.head(from, end);
        if (!clauses.opensWithVerb(from, end, form) || head != null && isMere(head)) {
            return;
        }
        if (meetings.plannedBetween(from, end) != null && act.who().isOne() && relation.isPair()) {
            Act both = new Act(act.hit(), act.clause(), new Who(relation.parties(), false), act.own());
            whole(both, act.clause(), end, Mode.AGREE);
            return;
        }
        if (meetings.plannedBetween(from, end) != null || !act.who().isOne() || claimed || head == null || isUndertakingByState(head)) {
            emit(act, from, end, form, act.who().isOne() ? Mode.PLEDGE : Mode.AGREE);
        }
    }

    /** Verbs by which nothing is undertaken: to be, to become, to travel. */
    private boolean isMere(Hit verb) {
        return MERE.contains(tokens.written(verb.from(), verb.to()).toLowerCase(Locale.ROOT));
    }

    private static final Set<String> MERE = Set.of(
            "be", "become", "remain", "have", "take place", "mark", "visit", "travel", "arrive", "depart", "leave", "take over", "assume", "celebrate", "là", "trở thành",
            "diễn ra", "có", "được", "thăm", "đến", "tới", "đạt", "chịu", "gặp", "bước vào", "kỷ niệm", "meet", "benefit", "face", "see", "begin", "start", "end", "play",
            "attend", "dự", "tham dự", "need", "include");

    private boolean isUndertakingByState(Hit verb) {
        return !verb.entry().has("w");
    }

    private boolean isConditional(Act act, Sentence sentence) {
        for (int at = Math.max(sentence.from(), act.clause() - 3); at < act.clause(); at++) {
            if (tokens.isWord(at) && CONDITIONS.contains(tokens.written(at).toLowerCase(Locale.ROOT))) {
                return true;
            }
        }
        return false;
    }

    private static final Set<String> CONDITIONS = Set.of("if", "whether", "nếu", "liệu", "where", "when", "khi", "mà", "which", "who", "nơi", "how", "what");

    /** Whether the clause hangs on a hope or an assessment: "hoped that the two sides will …". */
    private boolean isWeak(@Nullable Act before, Act act) {
        if (before == null) {
            return false;
        }
        Set<String> kinds = act.kind().equals("ready") ? Set.of("weak") : Set.of("weak", "assess", "welcome", "thank", "congratulate");
        boolean weak = kinds.contains(before.kind());
        return weak && act.clause() >= before.hit().to() && !fresh(before.hit().to(), act.clause());
    }

    /** Whether a new clause of the same rank begins between: a semicolon, or a comma right before. */
    private boolean fresh(int from, int to) {
        for (int at = from; at < to; at++) {
            if (tokens.isSign(at, ';')) {
                return true;
            }
        }
        return tokens.isSign(to - 1, ',') && !inflected;
    }

    // ---- invite, propose

    private void invite(Act act, int end, Sentence sentence) {
        if (background(act, sentence) || isNoun(act)) {
            return;
        }
        int from = act.hit().to();
        for (Clause clause : byInvitation(act.hit().from(), end)) {
            String session = meetings.plannedBetween(clause.from(), clause.to());
            int begin = session == null ? clause.from() : chairVerb(from, clause);
            add(new Undertaking(Mode.INVITE, speaker(act), addressee(act, from, clause.to()), Rule.INVITED, begin, clause.to(), false));
        }
    }

    /** Each further "lời mời của A tới B" is an invitation of its own. */
    private List<Clause> byInvitation(int from, int end) {
        List<Clause> parts = new ArrayList<>();
        int start = from;
        for (int at = from; at < end; at++) {
            if (tokens.isSign(at, ';')) {
                parts.addAll(clauses.in(start, at, Form.ANY).stream().limit(1).map(c -> whole(c, start(c))).toList());
                start = at + 1;
            }
        }
        int stop = clauseEnd(end, start);
        if (stop > start) {
            parts.add(new Clause(start, stop));
        }
        return parts.stream().map(c -> new Clause(trimStart(c.from(), c.to()), clauseEnd(c.to(), c.from()))).filter(c -> c.to() > c.from()).toList();
    }

    private static int start(Clause clause) {
        return clause.from();
    }

    private Clause whole(Clause first, int from) {
        int to = first.to();
        while (to < tokens.size() && !tokens.isSign(to, ';')) {
            to++;
        }
        return new Clause(from, to);
    }

    private int trimStart(int from, int to) {
        int at = from;
        while (at < to && (tokens.isSign(at) || passage.hits().end(at, Category.CUES, "and") == at + 1)) {
            at++;
        }
        return at;
    }

    /** "thăm và đồng chủ trì kỳ họp …": the invitation to co-chair begins at its verb. */
    private int chairVerb(int from, Clause clause) {
        for (int at = Math.max(from, clause.from()); at < clause.to(); at++) {
            if (passage.is(at, Category.CUES, "chair") || passage.is(at, Category.CUES, "host")) {
                return at;
            }
        }
        return clause.from();
    }

    private void propose(Act act, int end, Sentence sentence) {
        if (background(act, sentence) || isNoun(act)) {
            return;
        }
        int from = pastAddressee(act.region(), end);
        if (act.takes("that")) {
            whole(act, act.hit().to(), end, Mode.PROPOSE);
        } else if (clauses.opensWithVerb(from, end, Form.ANY)) {
            emit(act, from, end, Form.ANY, Mode.PROPOSE);
        } else if (inflected && act.takes("np") && end - from > 2 && !tokens.isSign(from)) {
            if (hasShould(from, end)) {
                thatClause(act, from, end, sentence);
            } else {
                nounPhrase(act, from, end);
            }
        }
    }

    /** "đề nghị phía Lào …", "asked the Thai side to …". */
    private int pastAddressee(int from, int end) {
        int at = from;
        for (int step = 0; step < 14 && at < end; step++) {
            Hit side = passage.at(at, Category.SIDES);
            PartyMention mention = parties.at(at);
            Hit office = passage.at(at, Category.OFFICES);
            if (side != null && !side.value().equals("none")) {
                at = side.to();
            } else if (mention != null) {
                at = mention.to();
            } else if (office != null) {
                at = office.to();
            } else if (tokens.isWord(at) && ADDRESS.contains(tokens.written(at).toLowerCase(Locale.ROOT)) || passage.at(at, Category.PORTFOLIOS) != null
                    || (tokens.isCapital(at) && tokens.isWord(at))) {
                Hit portfolio = passage.at(at, Category.PORTFOLIOS);
                at = portfolio == null ? at + 1 : portfolio.to();
            } else {
                break;
            }
            if (tokens.isWord(at) && at < end && tokens.written(at).equals("to") && clauses.opensWithVerb(at + 1, end, Form.BASE)) {
                return at + 1;
            }
            if (!inflected && clauses.opensWithVerb(at, end, Form.ANY)) {
                return at;
            }
        }
        return inflected ? from : at;
    }

    private static final Set<String> ADDRESS = Set.of("phía", "bên", "chính", "phủ", "bộ", "the", "side", "government", "các", "cơ", "quan", "hai", "với", "its", "his", "authorities");

    // ---- shared

    /** A noun that only looks like the verb: "the agreed minutes", "at the request of". */
    private boolean isNoun(Act act) {
        int at = act.hit().from();
        if (!inflected || at == 0 || !tokens.isWord(at - 1)) {
            return false;
        }
        return NOUN_BEFORE.contains(tokens.written(at - 1).toLowerCase(Locale.ROOT));
    }

    private static final Set<String> NOUN_BEFORE = Set.of("the", "a", "an", "its", "their", "his", "her", "this", "of", "'s", "’s", "formal", "any", "as", "previously", "newly", "not");

    /** An old undertaking retold: "had agreed", "từng đặt quyết tâm", "in 2018 the two sides agreed". */
    private boolean background(Act act, Sentence sentence) {
        int at = act.hit().from();
        for (int back = Math.max(sentence.from(), at - 5); back < at; back++) {
            if (passage.is(back, Category.CUES, "background") || passage.hits().end(back, Category.CUES, "previous") >= 0 && !inflected && back >= act.clause()) {
                return true;
            }
        }
        return pastTimeBefore(act, sentence);
    }

    private boolean pastTimeBefore(Act act, Sentence sentence) {
        LocalDate now = meetings.subjectDay();
        for (TimeExpression time : passage.times(sentence.from(), act.hit().from())) {
            boolean opens = time.from() <= sentence.from() + 8 || time.from() > act.clause();
            if (!opens || time.moment() instanceof Moment.Years || time.moment() instanceof Moment.FirstMonths || time.moment() instanceof Moment.Limit) {
                continue;
            }
            When when = anchor.resolve(time.moment(), Tense.PAST);
            if (when instanceof When.Within w && (now != null && w.to().isBefore(now.minusDays(25)) || now == null && anchor.year() > 0 && w.to().getYear() < anchor.year())) {
                return subjectSessionBetween(sentence.from(), act.hit().from());
            }
        }
        return false;
    }

    /** A time before the act dates it where the act's own clause tells of a meeting or begins with the time. */
    private boolean subjectSessionBetween(int from, int to) {
        return to > from;
    }

    private List<Party> speaker(Act act) {
        return act.who().isNobody() ? relation.parties() : act.who().parties();
    }

    private List<Party> addressee(Act act, int from, int to) {
        if (act.who().isOne()) {
            Party other = relation.other(act.who().parties().getFirst());
            if (other != null) {
                return List.of(other);
            }
        }
        for (PartyMention mention : parties.between(from, to)) {
            if (!speaker(act).contains(mention.party())) {
                return List.of(mention.party());
            }
        }
        return List.of();
    }

    private void whole(Act act, int from, int end, Mode mode) {
        int start = trimStart(from, end);
        int stop = clauseEnd(end, start);
        if (stop > start) {
            clause(act, new Clause(start, stop), mode);
        }
    }

    private void emit(Act act, int from, int end, Form form, Mode mode) {
        for (Clause clause : clauses.in(from, end, form)) {
            Hit head = clauses.head(clause.from(), clause.to());
            if (head == null || !head.entry().has("w") || mode == Mode.PROPOSE) {
                clause(act, clause, mode);
            }
        }
    }

    private void clause(Act act, Clause clause, Mode mode) {
        List<Party> by = speaker(act);
        if (by.isEmpty() || clause.to() - clause.from() < 2) {
            return;
        }
        boolean both = by.size() > 1;
        Mode own = mode == Mode.PROPOSE ? Mode.PROPOSE : both ? Mode.AGREE : Mode.PLEDGE;
        if (mode == Mode.PROPOSE && both) {
            own = Mode.AGREE;
        }
        Rule rule = own == Mode.PROPOSE ? Rule.PROPOSED : act.kind().equals("will") ? Rule.WILL : act.kind().equals("ready") ? Rule.READY : both ? Rule.AGREED : Rule.PLEDGED;
        boolean title = passage.isTitle(passage.sentenceOf(clause.from()));
        add(new Undertaking(own, by, both ? List.of() : addressee(act, clause.from(), clause.to()), rule, clause.from(), clause.to(), title));
    }

    private void add(Undertaking undertaking) {
        undertaking.meeting = meetings.plannedBetween(undertaking.from(), undertaking.until());
        found.add(undertaking);
    }

    /** "Indonesia, Thailand to form strategic partnership": a title's infinitive is what both have agreed to. */
    private void titleInfinitive(Sentence sentence) {
        if (!inflected || !relation.isPair()) {
            return;
        }
        for (int at = sentence.from() + 1; at < sentence.to(); at++) {
            if (tokens.isWord(at) && tokens.written(at).equals("to") && clauses.opensWithVerb(at + 1, sentence.to(), Form.BASE)) {
                Subjects.Subject subject = subjects.endingAt(at, sentence);
                if (subject != null && subject.who().parties().equals(relation.parties())) {
                    int end = clauseEnd(sentence.to(), at + 2);
                    add(new Undertaking(Mode.AGREE, relation.parties(), List.of(), Rule.TITLE_INFINITIVE, at + 1, end, true));
                }
                return;
            }
        }
    }
}
