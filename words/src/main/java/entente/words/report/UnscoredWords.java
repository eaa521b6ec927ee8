package entente.words.report;

import entente.domain.Difficulty;
import entente.domain.Party;
import entente.domain.Programme;
import entente.words.Joined;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;

/** Programmes and difficulties in words. */
public record UnscoredWords(Wording wording) {
    /** "suất học bổng · 1,160 scholarships · Vietnam · 2025". */
    public String of(Programme programme) {
        Messages messages = wording.messages();
        Integer count = programme.count();
        Party party = programme.party();
        return Joined.of(
                Plain.line(programme.name()),
                count == null
                        ? ""
                        : messages.say("unit." + programme.unit().word(), messages.number(count)),
                party == null ? "" : wording.party(party),
                wording.date(programme.years().when()));
    }

    /** The report's words, who raised it, and in which areas. */
    public String of(Difficulty difficulty) {
        return Joined.of(
                Quotes.of(difficulty.evidence().getFirst()),
                wording.relation(difficulty.by()),
                wording.areas(difficulty.areas()));
    }
}
