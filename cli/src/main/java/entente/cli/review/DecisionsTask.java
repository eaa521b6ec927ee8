package entente.cli.review;

import entente.cli.Form;
import entente.cli.Workplace;
import entente.cli.register.Troubles;
import entente.cli.run.Complaints;
import entente.cli.source.Bytes;
import entente.cli.source.Input;
import entente.cli.source.Inputs;
import entente.cli.source.Unreadable;
import entente.cli.terminal.Exit;
import entente.domain.decision.Decision;
import entente.dossier.json.Line;
import entente.register.Register;
import entente.register.Trouble;
import entente.register.account.Scope;
import entente.words.Plain;
import entente.words.decide.Deciding;
import entente.words.decide.DecisionLine;
import entente.words.typed.Mistake;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Decisions from a file, one a line: every line is looked at before any is written, and all are
 * written in one transaction or none.
 */
final class DecisionsTask {
    private static final int LIMIT = 64 << 20;

    /** Wrong lines that are told; the others are counted. */
    private static final int MOST = 20;

    private final Workplace at;
    private final Register register;
    private final Form form;

    DecisionsTask(Workplace at, Register register, Form form) {
        this.at = at;
        this.register = register;
        this.form = form;
    }

    /**
     * @param line its number in the file
     * @param doing what it says
     */
    private record Drafted(int line, String doing, Decision decision) {}

    Exit run(String file) {
        String text;
        try {
            text = text(file);
        } catch (Unreadable unreadable) {
            at.screen().tell(new Complaints(at.messages()).line(file, unreadable.complaint()));
            return unreadable.complaint().exit();
        }
        List<Drafted> drafted = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        draft(file, text, drafted, wrong);
        if (!wrong.isEmpty()) {
            wrong.stream().limit(MOST).forEach(at.screen()::tell);
            at.screen()
                    .tell(at.messages().say("decisions.none", at.messages().number(wrong.size())));
            return Exit.BAD_INPUT;
        }
        write(drafted);
        return Exit.DONE;
    }

    private String text(String file) throws Unreadable {
        Input input = new Inputs(List.of(file), LIMIT).next();
        if (!input.name().equals(file)) {
            throw Mistake.typed("directory", file, "--decisions");
        }
        byte[] bytes = Bytes.of(input, at.shell().in(), LIMIT);
        String text = new String(bytes, StandardCharsets.UTF_8);
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void draft(String file, String text, List<Drafted> drafted, List<String> wrong) {
        Deciding deciding = new Deciding(register.seen(Scope.ALL));
        Troubles troubles = new Troubles(at.messages());
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                DecisionLine parsed = parsed(line);
                drafted.add(new Drafted(number, parsed.text("do"), deciding.of(parsed)));
            } catch (Mistake mistake) {
                wrong.add(place(file, number) + troubles.sentence(mistake));
            } catch (Trouble trouble) {
                wrong.add(place(file, number) + troubles.sentence(trouble));
            }
        }
    }

    private static DecisionLine parsed(String line) {
        try {
            return new DecisionLine(Line.read(line));
        } catch (Line.Malformed e) {
            throw Mistake.given("json", String.valueOf(e.getMessage()));
        }
    }

    private String place(String file, int number) {
        return at.messages().say("decisions.place", Plain.name(file), at.messages().number(number))
                + " ";
    }

    private void write(List<Drafted> drafted) {
        List<Long> entries = register.decide(drafted.stream().map(Drafted::decision).toList());
        if (form == Form.JSON) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < drafted.size(); i++) {
                Map<String, Object> line = new LinkedHashMap<>();
                line.put("line", drafted.get(i).line());
                line.put("do", drafted.get(i).doing());
                line.put("entry", entries.get(i));
                lines.append(Line.of(line));
            }
            at.screen().print(lines.toString());
        } else if (entries.isEmpty()) {
            at.screen().print(at.messages().say("decisions.empty") + "\n");
        } else {
            at.screen()
                    .print(
                            at.messages()
                                            .say(
                                                    "decisions.done",
                                                    at.messages().number(entries.size()),
                                                    String.valueOf(entries.getFirst()),
                                                    String.valueOf(entries.getLast()))
                                    + "\n");
        }
    }
}
