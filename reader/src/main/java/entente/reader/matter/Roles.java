package entente.reader.matter;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Party;
import entente.domain.Role;
import entente.domain.When;
import entente.reader.Rule;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.passage.Passage;
import entente.reader.people.PartyMention;
import entente.reader.people.PartyMentions;
import entente.reader.people.Relation;
import entente.reader.text.Sentence;
import entente.reader.time.Anchor;
import entente.reader.time.Anchor.Tense;
import entente.reader.time.Moment;
import entente.reader.time.TimeExpression;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the chairmanships and memberships that a party holds, has held or will hold. */
public final class Roles {
    private final Passage passage;
    private final PartyMentions parties;
    private final Relation relation;
    private final Anchor anchor;
    private final ChairingClauses chairings;

    public Roles(Passage passage, PartyMentions parties, Relation relation, Anchor anchor) {
        this.passage = passage;
        this.parties = parties;
        this.relation = relation;
        this.anchor = anchor;
        this.chairings = new ChairingClauses(passage, parties);
    }

    public List<Role> all() {
        Mentioned<Role> found = new Mentioned<>();
        for (Sentence sentence : passage.sentences()) {
            for (int at = sentence.from(); at < sentence.to(); at++) {
                Hit hit = passage.at(at, Category.ROLES);
                if (hit != null) {
                    role(found, hit, sentence);
                    at = hit.to() - 1;
                }
            }
            chairings.in(sentence).forEach(one -> chairing(found, one, sentence));
        }
        return found.all(
                (r, words) -> new Role(r.id(), r.party(), r.role(), r.when(), words, r.rule()));
    }

    private void role(Mentioned<Role> found, Hit hit, Sentence sentence) {
        Party party = holder(hit, sentence);
        if (party != null) {
            put(
                    found,
                    new ChairingClauses.Chairing(hit.from(), hit.to(), party, hit.value()),
                    sentence);
        }
    }

    /** One told by a verb, where no phrase has told it already. */
    private void chairing(Mentioned<Role> found, ChairingClauses.Chairing one, Sentence sentence) {
        for (int at = one.from(); at < Math.min(sentence.to(), one.to() + 2); at++) {
            if (passage.at(at, Category.ROLES) != null) {
                return;
            }
        }
        put(found, one, sentence);
    }

    private void put(Mentioned<Role> found, ChairingClauses.Chairing hit, Sentence sentence) {
        Party party = hit.party();
        TimeExpression time = time(hit, sentence);
        When when = time == null ? When.UNSAID : anchor.resolve(time.moment(), Tense.UNSAID);
        Dated dated =
                time == null || when instanceof When.Unsaid
                        ? Dated.UNSAID
                        : new Dated(
                                when,
                                List.of(passage.evidence(time.from(), time.to())),
                                Rule.DATE_WRITTEN.key());
        String key = party + hit.role();
        Role before = found.get(key);
        Evidence words =
                passage.evidence(
                        hit.from(),
                        time != null && time.to() - hit.to() <= 4
                                ? Math.max(hit.to(), time.to())
                                : hit.to());
        Dated told = before == null || before.when().words().isEmpty() ? dated : before.when();
        found.put(
                key,
                new Role(
                        before == null ? "r" + (found.size() + 1) : before.id(),
                        party,
                        hit.role(),
                        told,
                        List.of(words),
                        Rule.ROLE.key()),
                words);
    }

    /** The party named last before the role in its sentence, else first behind it. */
    private @Nullable Party holder(Hit hit, Sentence sentence) {
        PartyMention owner = parties.at(hit.to() + 1);
        if (owner != null
                && passage.is(hit.to(), Category.CUES, "of-somebody")
                && relation.has(owner.party())) {
            return owner.party();
        }
        List<PartyMention> before = parties.between(sentence.from(), hit.from());
        for (int i = before.size() - 1; i >= 0; i--) {
            if (before.get(i).kind() != PartyMention.Kind.LOCATION
                    && (relation.has(before.get(i).party())
                            || hit.from() - before.get(i).to() <= 6)) {
                return before.get(i).party();
            }
        }
        for (PartyMention mention :
                parties.between(hit.to(), Math.min(sentence.to(), hit.to() + 12))) {
            if (relation.has(mention.party())) {
                return mention.party();
            }
        }
        return null;
    }

    private @Nullable TimeExpression time(ChairingClauses.Chairing hit, Sentence sentence) {
        for (TimeExpression time :
                passage.times(hit.from(), Math.min(sentence.to(), hit.to() + 6))) {
            if (isTerm(time.moment())) {
                return time;
            }
        }
        TimeExpression last = null;
        for (TimeExpression time :
                passage.times(Math.max(sentence.from(), hit.from() - 8), hit.from())) {
            if (isTerm(time.moment())) {
                last = time;
            }
        }
        return last;
    }

    private static boolean isTerm(Moment moment) {
        return moment instanceof Moment.Year
                || moment instanceof Moment.Years
                || moment instanceof Moment.YearsAway;
    }
}
