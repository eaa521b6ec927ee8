package entente.cli.pouch;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.agree.ConflictLines;
import entente.cli.table.Sheet;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.dossier.json.Line;
import entente.exchange.Opened;
import entente.exchange.Sealed;
import entente.words.Messages;
import entente.words.Parties;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What a pouch brought or takes, for people or for programs. */
final class PouchSheet {
    private final Workplace at;
    private final Form form;
    private final Messages messages;
    private final StringBuilder text = new StringBuilder();

    PouchSheet(Workplace at, Form form) {
        this.at = at;
        this.form = form;
        this.messages = at.messages();
    }

    /** Something is for people to look at when a log is frozen. */
    static Exit exit(Opened opened) {
        return opened.outcome() == Opened.Outcome.FROZEN ? Exit.FOUND_WANTING : Exit.DONE;
    }

    void sealed(Sealed sealed) {
        if (form == Form.JSON) {
            text.append(Line.of(json(sealed)));
            return;
        }
        Sheet sheet = sheet();
        sheet.row(
                sheet.paint(Ink.GREEN, "✓"),
                2,
                Sheet.joined(
                        messages.say(
                                "pouch.sealed",
                                String.valueOf(sealed.number()),
                                new Parties(messages).name(sealed.to()),
                                sealed.file().toString()),
                        messages.say("pouch.entries", number(sealed.size() - sealed.from())),
                        sealed.returned() == 0
                                ? ""
                                : messages.say("pouch.returned", number(sealed.returned())),
                        messages.say("pouch.bytes", number(sealed.bytes()))));
        text.append(sheet);
    }

    private static Map<String, Object> json(Sealed sealed) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("sealed", sealed.file().toString());
        line.put("to", sealed.to().code());
        line.put("number", sealed.number());
        line.put("from", sealed.from());
        line.put("size", sealed.size());
        line.put("returned", sealed.returned());
        line.put("bytes", sealed.bytes());
        return line;
    }

    void opened(Opened opened) {
        if (form == Form.JSON) {
            text.append(Line.of(json(opened)));
            return;
        }
        Sheet sheet = sheet();
        sheet.row(
                sheet.paint(ink(opened.outcome()), mark(opened.outcome())),
                2,
                Sheet.joined(
                        messages.say(
                                "pouch." + word(opened.outcome()),
                                String.valueOf(opened.number()),
                                new Parties(messages).name(opened.from())),
                        some("pouch.brought", opened.entries()),
                        some("pouch.came-back", opened.returned()),
                        some("pouch.settled", opened.settled()),
                        messages.say("pouch.receipt", number(opened.receipt())),
                        several("pouch.missing", opened.missing()),
                        several("pouch.joined", opened.joined()),
                        opened.unfenced() ? messages.say("pouch.unfenced") : ""));
        text.append(sheet);
        text.append(new ConflictLines(at, form).of(opened.conflicts()));
    }

    private static Map<String, Object> json(Opened opened) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("opened", opened.number());
        line.put("from", opened.from().code());
        line.put("outcome", word(opened.outcome()));
        line.put("entries", opened.entries());
        line.put("returned", opened.returned());
        line.put("settled", opened.settled());
        line.put("receipt", opened.receipt());
        line.put("missing", opened.missing());
        line.put("joined", opened.joined());
        line.put("unfenced", opened.unfenced());
        line.put("conflicts", opened.conflicts().stream().map(ConflictLines::json).toList());
        return line;
    }

    private String some(String key, int count) {
        return count == 0 ? "" : messages.say(key, number(count));
    }

    private String several(String key, List<Long> numbers) {
        return numbers.isEmpty()
                ? ""
                : messages.say(
                        key, String.join(", ", numbers.stream().map(String::valueOf).toList()));
    }

    private static Ink ink(Opened.Outcome outcome) {
        return switch (outcome) {
            case APPLIED, NOTHING_NEW -> Ink.GREEN;
            case WAITING -> Ink.YELLOW;
            case FROZEN -> Ink.RED;
        };
    }

    private static String mark(Opened.Outcome outcome) {
        return switch (outcome) {
            case APPLIED, NOTHING_NEW -> "✓";
            case WAITING -> "…";
            case FROZEN -> "✗";
        };
    }

    private static String word(Opened.Outcome outcome) {
        return outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String number(long number) {
        return messages.number(number);
    }

    private Sheet sheet() {
        return new Sheet(at.width(), 0, at.palette());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
