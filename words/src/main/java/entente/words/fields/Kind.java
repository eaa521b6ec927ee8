package entente.words.fields;

import entente.domain.Agreement;
import entente.domain.Channel;
import entente.domain.Commitment;
import entente.domain.Difficulty;
import entente.domain.Finding;
import entente.domain.Meeting;
import entente.domain.Observance;
import entente.domain.Person;
import entente.domain.Programme;
import entente.domain.Project;
import entente.domain.Role;
import entente.domain.Statement;
import entente.domain.Visit;
import entente.domain.Word;

/** The kinds of findings, as they are typed. */
public enum Kind implements Word {
    MEETING("meeting", "m"),
    COMMITMENT("commitment", "c"),
    STATEMENT("statement", "s"),
    AGREEMENT("agreement", "a"),
    OBSERVANCE("observance", "o"),
    PROJECT("project", "p"),
    ROLE("role", "r"),
    PERSON("person", "n"),
    PROGRAMME("programme", "g"),
    DIFFICULTY("difficulty", "d"),
    CHANNEL("channel", "h"),
    VISIT("visit", "v");

    private final String word;
    private final String letter;

    Kind(String word, String letter) {
        this.word = word;
        this.letter = letter;
    }

    public static Kind of(Finding finding) {
        return switch (finding) {
            case Meeting _ -> MEETING;
            case Commitment _ -> COMMITMENT;
            case Statement _ -> STATEMENT;
            case Agreement _ -> AGREEMENT;
            case Observance _ -> OBSERVANCE;
            case Project _ -> PROJECT;
            case Role _ -> ROLE;
            case Person _ -> PERSON;
            case Programme _ -> PROGRAMME;
            case Difficulty _ -> DIFFICULTY;
            case Channel _ -> CHANNEL;
            case Visit _ -> VISIT;
        };
    }

    @Override
    public String word() {
        return word;
    }

    /** The letter that names and local ids begin with. */
    public String letter() {
        return letter;
    }

    /** As typed. */
    @Override
    public String toString() {
        return word;
    }
}
