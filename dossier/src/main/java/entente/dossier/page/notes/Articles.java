package entente.dossier.page.notes;

import entente.domain.Findings;
import entente.domain.Report;
import entente.dossier.page.Article;
import entente.dossier.page.Basis;
import entente.dossier.page.Chapter;
import entente.dossier.page.Note;
import entente.words.Messages;
import entente.words.Wording;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Findings as an article of a page, worded in the interface's language. */
public final class Articles {
    private final Wording wording;
    private final Messages messages;

    public Articles(Messages messages) {
        this.wording = new Wording(messages);
        this.messages = messages;
    }

    /**
     * @param name the report's file as the user knows it
     * @param bytes as they came
     */
    public Article of(Findings findings, String name, byte[] bytes) {
        Report report = findings.report();
        String file = name.equals("-") ? messages.say("standard-input") : name;
        String title = Objects.requireNonNullElse(report.title(), "");
        return new Article(
                file,
                report.sha256(),
                report.language(),
                title.isBlank() ? messages.say("untitled") : title,
                facts(report, file),
                published(report),
                Basis.of(report.published()),
                text(report, bytes),
                report.body(),
                chapters(findings));
    }

    private List<String> facts(Report report, String file) {
        Stream<String> frame =
                Stream.of(
                        Objects.requireNonNullElse(report.source(), ""),
                        String.join(", ", report.authors()),
                        wording.language(report.language()),
                        file);
        return frame.filter(fact -> !fact.isBlank()).toList();
    }

    private String published(Report report) {
        String date = wording.date(report.published().when());
        return date.isEmpty() ? messages.say("published.unsaid") : messages.say("published", date);
    }

    /** What offsets count in: UTF-8 input itself, without its mark, or what was extracted. */
    private static String text(Report report, byte[] bytes) {
        if (report.text() != null) {
            return report.text();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private List<Chapter> chapters(Findings findings) {
        List<Chapter> chapters = new ArrayList<>();
        add(chapters, "page.doubts", new DoubtNotes(wording).of(findings));
        add(chapters, "section.meetings", new MeetingNotes(wording).of(findings.meetings()));
        add(chapters, "section.commitments", new CommitmentNotes(wording).of(findings));
        MatterNotes matters = new MatterNotes(wording);
        add(chapters, "section.agreements", matters.agreements(findings.agreements()));
        add(chapters, "section.observances", matters.observances(findings.observances()));
        add(chapters, "section.projects", matters.projects(findings.projects()));
        add(chapters, "section.roles", matters.roles(findings.roles()));
        UnscoredNotes unscored = new UnscoredNotes(wording);
        add(chapters, "section.programmes", unscored.programmes(findings.programmes()));
        add(chapters, "section.difficulties", unscored.difficulties(findings.difficulties()));
        add(chapters, "section.channels", unscored.channels(findings.channels()));
        add(chapters, "section.visits", unscored.visits(findings.visits()));
        add(chapters, "section.people", matters.people(findings.people()));
        add(chapters, "section.statements", matters.statements(findings.statements()));
        return chapters;
    }

    private void add(List<Chapter> chapters, String key, List<Note> notes) {
        if (!notes.isEmpty()) {
            chapters.add(new Chapter(messages.say(key), notes));
        }
    }
}
