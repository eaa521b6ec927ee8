package entente.desk.commitment;

import entente.desk.account.Addresses;
import entente.domain.follow.Saying;
import entente.domain.follow.Tracked;
import entente.domain.relation.Cited;
import entente.register.Trouble;
import entente.register.View;
import entente.words.Plain;
import entente.words.report.InSentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * One time that something was undertaken, in its sentence.
 *
 * @param before what stands before the words in their sentence
 * @param words the undertaking's own
 * @param behind what stands behind them
 * @param address of the finding on its report's page
 */
public record Sentence(Saying saying, String before, String words, String behind, String address) {
    private static final char MARK = '\uE000';

    /** Each saying's, the earliest first. */
    static List<Sentence> of(Tracked tracked, View view) {
        Map<String, String> texts = new HashMap<>();
        List<Sentence> sentences = new ArrayList<>();
        for (Saying saying : tracked.sayings()) {
            Cited cited = saying.words();
            String text = texts.computeIfAbsent(cited.report().sha256(), _ -> text(cited, view));
            sentences.add(of(saying, text));
        }
        return sentences;
    }

    /** What was erased, or is about relations that are not read, leaves the words alone. */
    private static String text(Cited cited, View view) {
        try {
            return view.report(cited.report()).text();
        } catch (Trouble _) {
            return "";
        }
    }

    private static Sentence of(Saying saying, String text) {
        String marked =
                InSentence.of(text, saying.words().evidence(), quote -> MARK + quote + MARK);
        int from = marked.indexOf(MARK);
        int to = marked.lastIndexOf(MARK);
        return new Sentence(
                saying,
                marked.substring(0, Math.max(0, from)),
                Plain.line(saying.words().evidence().quote()),
                marked.substring(to + 1),
                Addresses.of(saying.words().report(), saying.id()));
    }
}
