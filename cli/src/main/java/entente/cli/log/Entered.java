package entente.cli.log;

import entente.cli.Workplace;
import entente.cli.table.Sheet;
import entente.cli.terminal.Ink;
import entente.domain.body.Body;
import entente.domain.decision.Decision;
import entente.register.Register;
import entente.register.entry.Entry;
import entente.words.Messages;
import entente.words.follow.LoggedWords;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Writes a decision down and tells it, with the number under which it can be undone. */
public record Entered(Workplace at, Register register) {
    public void write(Decision decision) {
        long position = register.decide(List.of(decision)).getFirst();
        Sheet sheet = new Sheet(at.width(), 0, at.palette());
        sheet.row(
                sheet.paint(Ink.GREEN, "✓"),
                2,
                Sheet.joined(
                        words(at.messages()).what(new Entry.Ruled(decision, null, List.of(), null)),
                        at.messages().say("entry", String.valueOf(position))));
        at.screen().print(sheet.toString());
    }

    /** Entries in words, times in the zone of this machine. */
    LoggedWords words(Messages messages) {
        Map<String, String> names = new HashMap<>();
        String language = messages.language().tag();
        for (Body body : register.bodies()) {
            names.put(body.id(), body.name(language));
        }
        return new LoggedWords(messages, ZoneId.systemDefault(), id -> names.getOrDefault(id, id));
    }
}
