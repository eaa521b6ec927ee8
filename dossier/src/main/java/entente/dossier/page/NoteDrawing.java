package entente.dossier.page;

import entente.domain.Evidence;
import java.util.List;
import java.util.stream.IntStream;

/** The notes beside a text: what was found, in which words, and by which rule. */
final class NoteDrawing {
    private final Html html;
    private final PageWords words;
    private final Scope scope;
    private final Marks marks;
    private final String language;

    NoteDrawing(Html html, PageWords words, Scope scope, Marks marks, String language) {
        this.html = html;
        this.words = words;
        this.scope = scope;
        this.marks = marks;
        this.language = language;
    }

    void draw(Chapter chapter) {
        html.open("section", "class", "chapter " + kinds(chapter))
                .words("h3", chapter.heading())
                .open("ol")
                .line();
        chapter.notes().forEach(this::draw);
        html.close("ol").close("section").line();
    }

    /** Its one kind, with which it is hidden; nothing where it has several. */
    private static String kinds(Chapter chapter) {
        var kinds = chapter.notes().stream().map(Note::kind).distinct().toList();
        return kinds.size() == 1 ? kinds.getFirst().style() : "";
    }

    private void draw(Note note) {
        html.open(
                "li",
                "class",
                "note " + note.kind().style() + " " + scope.style(note.id()),
                "id",
                scope.id("f-" + note.id()),
                "tabindex",
                "-1");
        inside(note);
        html.close("li").line();
    }

    /** All that a note tells, without the element around it. */
    void inside(Note note) {
        head(note);
        quote(note);
        facts(note.facts());
        if (note.evidence().size() > 1) {
            again(note);
        }
        rule(note.rule());
        basis(note.id(), note.date());
    }

    private void head(Note note) {
        html.open("p", "class", "head").sign(note.kind());
        html.words("span", note.id(), "class", "id");
        if (!note.label().isEmpty()) {
            html.words("span", note.label(), "class", "label");
        }
        if (!note.title().isEmpty()) {
            html.words("strong", note.title());
        }
        html.words(
                "a",
                "✕",
                "class",
                "close",
                "href",
                scope.address(home(note)),
                "aria-label",
                words.say(Phrase.BACK_TO_TEXT));
        html.close("p");
    }

    private void quote(Note note) {
        if (note.evidence().isEmpty()) {
            return;
        }
        html.open("blockquote", "lang", language);
        place(note.id(), 1, false, note.evidence().getFirst().quote());
        html.close("blockquote");
    }

    private void facts(List<Fact> facts) {
        if (facts.isEmpty()) {
            return;
        }
        html.open("ul", "class", "facts");
        for (Fact fact : facts) {
            html.open("li");
            if (fact.note() == null) {
                html.text(fact.words());
            } else {
                html.words("a", fact.words(), "href", scope.address("f-" + fact.note()));
            }
            html.close("li");
        }
        html.close("ul");
    }

    private void again(Note note) {
        html.open("p", "class", "why").text(words.say(Phrase.AGAIN));
        IntStream.rangeClosed(2, note.evidence().size())
                .forEach(
                        place -> {
                            html.text(" ").open("span", "lang", language);
                            place(note.id(), place, false, note.evidence().get(place - 1).quote());
                            html.close("span");
                        });
        html.close("p");
    }

    /** The rule that made a note, which leads to what it does. */
    void rule(String key) {
        if (!key.isEmpty()) {
            html.open("p", "class", "why").text(words.say(Phrase.RULE)).text(" ");
            link(key);
            html.close("p");
        }
    }

    /** What a note's time was read from. */
    void basis(String note, Basis basis) {
        if (basis.rule().isEmpty()) {
            return;
        }
        html.open("p", "class", "why").text(words.say(Phrase.DATE_FROM));
        int number = 0;
        for (Evidence each : basis.words()) {
            html.text(" ").open("q", "lang", language);
            place(note, ++number, true, each.quote());
            html.close("q");
        }
        html.text(" · ");
        link(basis.rule());
        html.close("p");
    }

    private void link(String rule) {
        html.words("a", rule, "class", "rule", "href", scope.address("rule-" + rule));
    }

    /** Words that lead to their place in the text, if there is one. */
    private void place(String note, int number, boolean date, String quote) {
        String anchor = Mark.anchor(note, number, date);
        if (marks.has(anchor)) {
            html.words("a", quote, "href", scope.address(anchor));
        } else {
            html.text(quote);
        }
    }

    private String home(Note note) {
        String anchor = Mark.anchor(note.id(), 1, false);
        return marks.has(anchor) ? anchor : "text";
    }
}
