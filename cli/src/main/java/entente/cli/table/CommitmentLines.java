package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.domain.Commitment;
import entente.domain.Findings;
import entente.domain.Mode;
import entente.domain.Report;
import entente.words.Messages;
import entente.words.Wording;
import entente.words.report.Quotes;
import entente.words.report.Sides;

/** The commitments: the words of each, who undertakes it to whom, its areas, and when it is due. */
final class CommitmentLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Explaining explaining;

    CommitmentLines(Sheet sheet, Wording wording, Explaining explaining) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.explaining = explaining;
    }

    void add(Findings findings) {
        if (findings.commitments().isEmpty()) {
            return;
        }
        Sides sides = Sides.of(wording, findings);
        sheet.heading(messages.say("section.commitments"));
        findings.commitments().forEach(each -> add(each, sides, findings.report()));
    }

    private void add(Commitment commitment, Sides sides, Report report) {
        String words =
                commitment.evidence().isEmpty() ? "" : Quotes.of(commitment.evidence().getFirst());
        sheet.entry(commitment.id(), act(commitment.act()), words);
        sheet.under(
                Sheet.joined(
                        Quotes.place(commitment.evidence(), report),
                        sides.of(commitment),
                        wording.areas(commitment.areas()),
                        due(commitment),
                        link("holds", commitment.meeting()),
                        link("carries-out", commitment.agreement())));
        explaining.under(commitment, commitment.due());
    }

    private String act(Mode act) {
        String word = messages.say("act." + act.word());
        return act == Mode.AGREE || act == Mode.PLEDGE ? word : sheet.paint(Ink.CYAN, word);
    }

    private String due(Commitment commitment) {
        String date = wording.date(commitment.due().when());
        return date.isEmpty() ? "" : sheet.paint(Ink.BOLD, messages.say("due", date));
    }

    private String link(String key, @org.jspecify.annotations.Nullable String id) {
        return id == null ? "" : messages.say(key, id);
    }
}
