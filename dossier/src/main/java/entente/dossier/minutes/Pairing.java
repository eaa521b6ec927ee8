package entente.dossier.minutes;

import entente.dossier.book.Book;
import entente.words.Language;
import entente.words.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Filled-in minutes read back: each numbered paragraph with the commitment that it came from, which
 * its name in brackets tells, and what both sides wrote of it.
 */
public final class Pairing {
    private static final Pattern PARAGRAPH =
            Pattern.compile("(?m)^[ \\t]*(\\d{1,2}\\.\\d{1,3})[ \\t\\u00a0]+(\\S.*)$");
    private static final Pattern ITEM = Pattern.compile("\\((c-[0-9a-z]{8})\\)");

    /** The chapter of what both sides agreed anew. */
    private static final String AGREED = "4.";

    private final Map<String, Outcome> outcomes = new TreeMap<>();

    private Pairing() {
        for (Language language : Language.values()) {
            Messages messages = Messages.in(language, Book.WORDS);
            outcomes.put(messages.say("minutes.outcome.done"), Outcome.DONE);
            outcomes.put(messages.say("minutes.outcome.continues"), Outcome.CONTINUES);
            outcomes.put(messages.say("minutes.outcome.laid-down"), Outcome.LAID_DOWN);
        }
    }

    /** What became of an item at the session. */
    public enum Outcome {
        DONE,
        /** Carried over. */
        CONTINUES,
        LAID_DOWN,
        /** Its blank was left. */
        UNDECIDED,
        /** No item: agreed at the session. */
        NEW
    }

    /**
     * A paragraph.
     *
     * @param item the brief name of the commitment that it came from; empty for what is new
     * @param text without its number
     * @param start of the text among the code points of the whole
     * @param end behind it
     */
    public record Paired(
            String number, Outcome outcome, String item, String text, int start, int end) {}

    /**
     * The paragraphs that came from an item, and those with something new; none for a text that is
     * no minutes of ours.
     *
     * @param text of the minutes as they were filed
     */
    public static List<Paired> of(String text) {
        Matcher paragraph = PARAGRAPH.matcher(text);
        Pairing pairing = new Pairing();
        List<Paired> paired = new ArrayList<>();
        while (paragraph.find()) {
            pairing.pair(text, paragraph, paired);
        }
        boolean ours = paired.stream().anyMatch(each -> !each.item().isEmpty());
        return ours ? List.copyOf(paired) : List.of();
    }

    private void pair(String text, Matcher paragraph, List<Paired> paired) {
        String number = paragraph.group(1);
        String said = paragraph.group(2).strip();
        Matcher item = ITEM.matcher(said);
        Outcome outcome;
        String name = "";
        if (item.find()) {
            name = item.group(1);
            outcome = outcome(said.substring(item.end()));
        } else if (number.startsWith(AGREED) && said.indexOf('[') < 0) {
            outcome = Outcome.NEW;
        } else {
            return;
        }
        int start = text.codePointCount(0, paragraph.start(2));
        int end = start + text.codePointCount(paragraph.start(2), paragraph.end(2));
        paired.add(new Paired(number, outcome, name, said, start, end));
    }

    /** The first word of an outcome behind the item's name, unless its blank is still there. */
    private Outcome outcome(String behind) {
        if (behind.indexOf('[') >= 0) {
            return Outcome.UNDECIDED;
        }
        Outcome first = Outcome.UNDECIDED;
        int at = Integer.MAX_VALUE;
        for (Map.Entry<String, Outcome> word : outcomes.entrySet()) {
            int place = behind.indexOf(word.getKey());
            if (place >= 0 && place < at) {
                at = place;
                first = word.getValue();
            }
        }
        return first;
    }
}
