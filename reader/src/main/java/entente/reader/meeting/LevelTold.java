package entente.reader.meeting;

import entente.domain.Level;
import entente.domain.Word;
import entente.reader.lexicon.Category;
import entente.reader.lexicon.Hit;
import entente.reader.people.Named;
import entente.reader.people.PluralOffice;
import entente.reader.text.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Reads a session's level from its sentence where nobody is told to have chaired: from the offices
 * of those who met for it, or from a plural ("the foreign and defence ministers of the two
 * countries held the ninth 2+2").
 */
final class LevelTold {
    /** Who chairs a session to come is told so many words behind its name at most. */
    private static final int CHAIRED = 24;

    private final Setting setting;

    LevelTold(Setting setting) {
        this.setting = setting;
    }

    /** The highest level told; null for none. */
    @Nullable Level of(Sentence sentence) {
        boolean met = setting.hasCue(sentence, "chair") || isMet(sentence) || areBoth(sentence);
        Level ofOffices = met ? highest(sentence) : null;
        return ofOffices != null ? ofOffices : plural(sentence);
    }

    /** "Mr Goh met Vice Minister Higueras for the second consultations". */
    private boolean isMet(Sentence sentence) {
        return setting.tellsEncounter(sentence.from(), sentence.to());
    }

    /** "X, Deputy Minister of …, held political consultations with Y, State Secretary of …". */
    private boolean areBoth(Sentence sentence) {
        return setting.people().between(sentence.from(), sentence.to()).stream()
                        .filter(named -> named.hasName() && named.level() != null)
                        .map(Named::party)
                        .filter(setting.relation()::has)
                        .distinct()
                        .count()
                == 2;
    }

    private @Nullable Level highest(Sentence sentence) {
        Level highest = null;
        for (Named named : setting.people().between(sentence.from(), sentence.to())) {
            Level level = named.level();
            if (level != null && (highest == null || level.compareTo(highest) < 0)) {
                highest = level;
            }
        }
        return highest;
    }

    private @Nullable Level plural(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            PluralOffice several = PluralOffice.at(setting.passage(), at);
            if (several != null) {
                return several.level();
            }
        }
        return null;
    }

    /** "…, which will be co-chaired by the president and the Chadian prime minister". */
    @Nullable Level ofWhoWillChair(Draft draft, Sentence sentence) {
        Level highest = null;
        boolean chaired = false;
        for (int at = draft.to; at < Math.min(sentence.to(), draft.to + CHAIRED); at++) {
            chaired |= setting.passage().is(at, Category.CUES, "chair");
            if (chaired && setting.tokens().isSign(at, ';')
                    || setting.passage().is(at, Category.CUES, "contrast")) {
                return highest;
            }
            Named named = chaired ? setting.people().at(at) : null;
            Level level = named == null ? null : named.level();
            highest =
                    level != null && (highest == null || level.compareTo(highest) < 0)
                            ? level
                            : highest;
        }
        return highest;
    }

    /** "do hai Bộ trưởng Thương mại chủ trì": the level of the two who chair. */
    @Nullable Level ofSides(Sentence sentence) {
        for (int at = sentence.from(); at < sentence.to(); at++) {
            Hit side = setting.passage().at(at, Category.SIDES);
            if (side != null && side.entry().is("both")) {
                for (int word = at; word < side.to(); word++) {
                    Level level = levelAt(word);
                    if (level != null) {
                        return level;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Level levelAt(int token) {
        Hit office = setting.passage().at(token, Category.OFFICES);
        if (office == null) {
            return null;
        }
        return switch (office.value()) {
            case "none", "counterpart", "deputy-leader" -> null;
            default -> Word.of(Level.class, office.value());
        };
    }
}
