package entente.dossier.minutes;

import entente.dossier.book.Pad;
import entente.dossier.paper.Run;
import java.util.ArrayList;
import java.util.List;

/** Sentences of the bundle whose gaps are filled with runs: blanks, quotes, names of findings. */
final class Gapped {
    /** The gaps' places, of Unicode's private use: no sentence has them. */
    private static final int FIRST = 0xE000;

    private Gapped() {}

    /** The sentence of a key, its gaps filled in order. */
    static List<Run> of(Pad pad, String key, List<List<Run>> gaps) {
        String[] marks = new String[gaps.size()];
        for (int i = 0; i < marks.length; i++) {
            marks[i] = Character.toString(FIRST + i);
        }
        String sentence = pad.say(key, marks);
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < sentence.length(); i++) {
            int gap = sentence.charAt(i) - FIRST;
            if (gap >= 0 && gap < gaps.size()) {
                end(text, runs);
                runs.addAll(gaps.get(gap));
            } else {
                text.append(sentence.charAt(i));
            }
        }
        end(text, runs);
        return runs;
    }

    private static void end(StringBuilder text, List<Run> runs) {
        if (!text.isEmpty()) {
            runs.add(Run.of(text.toString()));
            text.setLength(0);
        }
    }
}
