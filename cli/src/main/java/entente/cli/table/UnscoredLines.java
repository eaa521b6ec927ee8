package entente.cli.table;

import entente.domain.Channel;
import entente.domain.Difficulty;
import entente.domain.Findings;
import entente.domain.Party;
import entente.domain.Programme;
import entente.domain.Visit;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.Wording;
import entente.words.report.Quotes;
import entente.words.report.UnscoredWords;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Programmes, difficulties, channels and visits. */
final class UnscoredLines {
    private final Sheet sheet;
    private final Wording wording;
    private final Messages messages;
    private final Explaining explaining;

    UnscoredLines(Sheet sheet, Wording wording, Explaining explaining) {
        this.sheet = sheet;
        this.wording = wording;
        this.messages = wording.messages();
        this.explaining = explaining;
    }

    void add(Findings findings) {
        section("programmes", findings.programmes(), this::programme);
        section("difficulties", findings.difficulties(), this::difficulty);
        section("channels", findings.channels(), this::channel);
        section("visits", findings.visits(), this::visit);
    }

    private <T> void section(String name, List<T> findings, Consumer<T> add) {
        if (!findings.isEmpty()) {
            sheet.heading(messages.say("section." + name));
            findings.forEach(add);
        }
    }

    private void programme(Programme programme) {
        sheet.item(programme.id(), new UnscoredWords(wording).of(programme));
        explaining.under(programme, programme.years());
    }

    private void difficulty(Difficulty difficulty) {
        sheet.item(difficulty.id(), new UnscoredWords(wording).of(difficulty));
        explaining.under(difficulty, difficulty.time());
    }

    private void channel(Channel channel) {
        sheet.item(
                "",
                Sheet.joined(
                        messages.say("channel." + channel.kind().word()),
                        Quotes.of(channel.evidence().getFirst())));
        explaining.under(channel, channel.time());
    }

    private void visit(Visit visit) {
        String visitor = Plain.line(visit.visitor() == null ? "" : visit.visitor());
        sheet.item(
                visit.id(),
                Sheet.joined(
                        messages.say("visit." + visit.status().word()),
                        visitor,
                        party(visit.party()) + " → " + wording.place(visit.where()),
                        wording.date(visit.when().when())));
        explaining.under(visit, visit.when());
    }

    private String party(@Nullable Party party) {
        return party == null ? "" : wording.party(party);
    }
}
