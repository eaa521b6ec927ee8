package entente.cli.table;

import entente.cli.terminal.Ink;
import entente.cli.words.Messages;
import entente.cli.words.Wording;
import entente.domain.Commitment;
import entente.domain.Findings;
import entente.domain.Meeting;
import entente.domain.Mode;
import entente.domain.Party;
import entente.domain.Report;
import java.util.List;

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
        List<Party> pair = pair(findings);
        sheet.heading(messages.say("section.commitments"));
        for (Commitment commitment : findings.commitments()) {
            add(commitment, pair, findings.report());
        }
    }

    /**
     * The parties of the meeting that the report is about: "both sides" need not be named each
     * time.
     */
    private static List<Party> pair(Findings findings) {
        return findings.meetings().stream()
                .filter(Meeting::subject)
                .findFirst()
                .map(Meeting::parties)
                .orElse(List.of());
    }

    private void add(Commitment commitment, List<Party> pair, Report report) {
        String words =
                commitment.evidence().isEmpty() ? "" : Quotes.of(commitment.evidence().getFirst());
        sheet.entry(commitment.id(), act(commitment.act()), words);
        sheet.under(
                Sheet.joined(
                        Quotes.place(commitment.evidence(), report),
                        sides(commitment, pair),
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

    private String sides(Commitment commitment, List<Party> pair) {
        if (commitment.by().equals(pair) && commitment.to().isEmpty()) {
            return "";
        }
        String by = wording.relation(commitment.by());
        return commitment.to().isEmpty() ? by : by + " → " + wording.relation(commitment.to());
    }

    private String due(Commitment commitment) {
        String date = wording.date(commitment.due().when());
        return date.isEmpty() ? "" : sheet.paint(Ink.BOLD, messages.say("due", date));
    }

    private String link(String key, @org.jspecify.annotations.Nullable String id) {
        return id == null ? "" : messages.say(key, id);
    }
}
