package entente.dossier.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The rules that had a hand in a report's findings: what each does, and what it found. */
final class RuleDrawing {
    private final Html html;
    private final PageWords words;
    private final Scope scope;

    RuleDrawing(Html html, PageWords words, Scope scope) {
        this.html = html;
        this.words = words;
        this.scope = scope;
    }

    void draw(Article article) {
        Map<String, List<String>> rules = made(article);
        if (rules.isEmpty()) {
            return;
        }
        html.open("section", "class", "rules")
                .words("h3", words.say(Phrase.RULES))
                .open("dl")
                .line();
        rules.forEach(this::rule);
        html.close("dl").close("section").line();
    }

    private void rule(String key, List<String> notes) {
        html.open("div", "class", "rule", "id", scope.id("rule-" + key), "tabindex", "-1");
        html.words("dt", key);
        html.words("dd", words.rule(key)).open("dd", "class", "made");
        for (String note : notes) {
            html.words(
                    "a",
                    note.equals(Marks.PUBLISHED) ? "↑" : note,
                    "href",
                    scope.address("f-" + note),
                    "class",
                    scope.style(note));
            html.text(" ");
        }
        html.words(
                "a",
                "✕",
                "class",
                "close",
                "href",
                scope.address("text"),
                "aria-label",
                words.say(Phrase.BACK_TO_TEXT));
        html.close("dd").close("div").line();
    }

    /** The notes that each rule made or dated. */
    private static Map<String, List<String>> made(Article article) {
        Map<String, List<String>> rules = new TreeMap<>();
        note(rules, article.date().rule(), Marks.PUBLISHED);
        article.notes()
                .forEach(
                        note -> {
                            note(rules, note.rule(), note.id());
                            note(rules, note.date().rule(), note.id());
                        });
        return rules;
    }

    private static void note(Map<String, List<String>> rules, String rule, String note) {
        if (!rule.isEmpty()) {
            rules.computeIfAbsent(rule, _ -> new ArrayList<>()).add(note);
        }
    }
}
