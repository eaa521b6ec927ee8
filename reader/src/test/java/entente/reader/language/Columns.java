package entente.reader.language;

import static org.assertj.core.api.Assertions.assertThat;

import entente.domain.AgreementLevel;
import entente.domain.Area;
import entente.domain.ChannelKind;
import entente.domain.Level;
import entente.domain.MechanismKind;
import entente.domain.MeetingKind;
import entente.domain.ProgrammeUnit;
import entente.domain.Word;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the columns of a data file hold.
 *
 * @param least how many columns a row must have
 * @param patterns what each may hold
 */
record Columns(int least, List<Pattern> patterns) {
    /**
     * Parties beyond ISO 3166-1: the European Union, ASEAN, and Kosovo by the code that most users
     * give it.
     */
    static final Set<String> BEYOND_ISO = Set.of("EUE", "ASEAN", "XKX");

    static final Set<String> PARTIES =
            Stream.concat(
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code).getISO3Country()),
                            BEYOND_ISO.stream())
                    .collect(Collectors.toUnmodifiableSet());

    static final Pattern PHRASE = Pattern.compile("\\S(.*\\S)?");
    static final Pattern CUE_LEVEL = Pattern.compile("level:(" + words(Level.class) + ")");
    static final Pattern TIME =
            Pattern.compile(
                    "month:([1-9]|1[0-2])|weekday:[1-7]|days(:-?[0-9])?|years:-?[0-9]|months-away:-?[0-9]|months:[369]"
                            + "|first-for|first-months(:([2-9]|1[01]))?|limit:0|part:(EARLY|MID|LATE|FIRST_HALF|SECOND_HALF|WHOLE|Q[1-4])"
                            + "|unit:(day|month|year)|ordinal-suffix|not-time|period|from|to|by|of|in|the|and");

    /** The columns of each file: what each may hold, and how many a row must have at least. */
    static final Map<String, Columns> FILES =
            Map.ofEntries(
                    file(
                            "acts.tsv",
                            2,
                            PHRASE,
                            words(
                                    "agree",
                                    "ready",
                                    "weak",
                                    "none",
                                    "will",
                                    "propose",
                                    "assess",
                                    "welcome",
                                    "thank",
                                    "review",
                                    "invite",
                                    "inform",
                                    "discuss",
                                    "congratulate",
                                    "claim",
                                    "claim-agreed"),
                            flags(
                                    "assure", "bare", "inf", "ing", "keep", "modal", "np", "pledge",
                                    "support", "that", "verb")),
                    file("adverbs.txt", 1, PHRASE, words("pron")),
                    file(
                            "agreements.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(AgreementLevel.class)),
                            flags("bare", "name")),
                    file(
                            "areas.tsv",
                            3,
                            PHRASE,
                            Pattern.compile(words(Area.class)),
                            Pattern.compile("[123]")),
                    file(
                            "channels.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(ChannelKind.class) + "|head|none"),
                            words("alone")),
                    file(
                            "difficulties.tsv",
                            2,
                            PHRASE,
                            words(
                                    "matter",
                                    "concern",
                                    "in",
                                    "over",
                                    "persists",
                                    "remains",
                                    "none")),
                    file(
                            "programmes.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(
                                    words(ProgrammeUnit.class)
                                            + "|train|give|send|about|number|up-to|rate|number-word|none"),
                            Pattern.compile("alone|people|[1-9][0-9]?")),
                    file(
                            "visits.tsv",
                            2,
                            PHRASE,
                            words(
                                    "verb", "noun", "by", "of", "to", "paid", "ahead", "off",
                                    "invite", "none")),
                    file("classes.tsv", 2, PHRASE, Pattern.compile("[a-z]+(-[a-z]+)*")),
                    file(
                            "columns.tsv",
                            2,
                            PHRASE,
                            words(
                                    "number", "action", "by", "due", "time", "status", "done",
                                    "other")),
                    file(
                            "countries.tsv",
                            3,
                            PHRASE,
                            party("-"),
                            words("name", "adjective", "mask", "paired")),
                    file(
                            "credits.tsv",
                            2,
                            PHRASE,
                            words("AGENCY", "STAFF", "BY", "SOURCE", "SECTION", "PAPER")),
                    file(
                            "cues.tsv",
                            2,
                            PHRASE,
                            Pattern.compile("[a-z]+(-[a-z]+)*|" + CUE_LEVEL.pattern())),
                    file("events.tsv", 2, PHRASE, Pattern.compile("event|[A-Z][A-Za-z ]+")),
                    file(
                            "furniture.tsv",
                            2,
                            PHRASE,
                            words(
                                    "RELATED",
                                    "LATEST",
                                    "COMMENTS",
                                    "TAGS",
                                    "TOOLS",
                                    "FOLLOW",
                                    "NOTICE",
                                    "NAVIGATION",
                                    "ADVERTISING",
                                    "LABELS",
                                    "CAPTION",
                                    "MASTHEAD",
                                    "LETTERHEAD",
                                    "BYLINE",
                                    "CONTINUES")),
                    file("honorifics.tsv", 2, PHRASE, words("title", "rank")),
                    file("markers.tsv", 2, PHRASE, words(Markers.functions())),
                    file(
                            "mechanisms.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(MechanismKind.class)),
                            Pattern.compile(
                                    words(Level.class)
                                            + "|before-ordinal|before-level|consultation|inherit|short|weak")),
                    file(
                            "meetings.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(MeetingKind.class)),
                            words("video")),
                    file("ministries.tsv", 2, PHRASE, party()),
                    file("nonverbs.txt", 1, PHRASE),
                    file("abbreviations.txt", 1, PHRASE),
                    file("elisions.txt", 1, PHRASE),
                    file("endings.tsv", 2, PHRASE, words("base", "other")),
                    file("observances.tsv", 2, PHRASE, words("year", "week")),
                    file(
                            "offices.tsv",
                            2,
                            PHRASE,
                            Pattern.compile(words(Level.class) + "|deputy-leader|counterpart|none"),
                            Pattern.compile("(person|of:[A-Z]{3}(,[A-Z]{3})*)?")),
                    file("ordinals.tsv", 2, PHRASE, Pattern.compile("[1-9][0-9]?")),
                    file("places.tsv", 3, PHRASE, PHRASE, party()),
                    file("portfolios.tsv", 2, PHRASE, words("portfolio")),
                    file("projects.tsv", 2, PHRASE, words("work", "scheme", "zone")),
                    file(
                            "roles.tsv",
                            2,
                            PHRASE,
                            Pattern.compile("([A-Z][\\w-]+ )*[a-z-]+( [a-z]+)?")),
                    file("sessions.tsv", 1, PHRASE, words("again", "summit")),
                    file(
                            "sides.tsv",
                            2,
                            PHRASE,
                            words("both", "they", "he", "it", "other", "forum", "none")),
                    file("stamps.tsv", 2, PHRASE, words("WEEKDAY", "MONTH", "OWN", "WORD")),
                    file("times.tsv", 2, PHRASE, TIME),
                    file("titles.tsv", 2, PHRASE, party()));

    /** The columns of a file by its name. */
    static Columns of(String file) {
        return Objects.requireNonNull(FILES.get(file), file);
    }

    void check(String file, String... row) {
        String told = file + ": " + String.join(" | ", row);
        assertThat(row.length).as(told).isBetween(least, patterns.size());
        for (int i = 0; i < row.length; i++) {
            assertThat(row[i]).as(told).matches(patterns.get(i));
        }
    }

    static <E extends Enum<E> & Word> String words(Class<E> vocabulary) {
        return Arrays.stream(vocabulary.getEnumConstants())
                .map(Word::word)
                .collect(Collectors.joining("|"));
    }

    static Pattern words(String... words) {
        return Pattern.compile(
                Arrays.stream(words).map(Pattern::quote).collect(Collectors.joining("|")));
    }

    static Pattern flags(String... flags) {
        String one = "(" + String.join("|", flags) + ")";
        return Pattern.compile("(" + one + "(," + one + ")*)?");
    }

    static Pattern party(String... others) {
        return Pattern.compile(
                String.join("|", PARTIES)
                        + (others.length == 0 ? "" : "|" + String.join("|", others)));
    }

    static Map.Entry<String, Columns> file(String name, int least, Pattern... columns) {
        return Map.entry(name, new Columns(least, List.of(columns)));
    }
}
