package entente.cli.doctor;

import entente.cli.Form;
import entente.cli.Task;
import entente.cli.Workplace;
import entente.cli.doctor.Check.Verdict;
import entente.cli.register.RegisterOptions;
import entente.cli.table.Sheet;
import entente.cli.terminal.Exit;
import entente.cli.terminal.Ink;
import entente.cli.terminal.Width;
import entente.dossier.json.Line;
import entente.words.Plain;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code entente doctor}: what this machine has and lacks. */
@Command(name = "doctor", sortOptions = false)
public final class DoctorCommand implements Task {
    private final Workplace at;

    @Option(names = "--format", paramLabel = "FORM", descriptionKey = "doctor.format", order = 1)
    private Form form = Form.TABLE;

    @Mixin private RegisterOptions register = new RegisterOptions();

    public DoctorCommand(Workplace at) {
        this.at = at;
    }

    @Override
    public Exit run() {
        Machine machine = new Machine(at.shell(), at.messages());
        List<Check> checks = new ArrayList<>();
        checks.add(machine.java());
        checks.add(machine.terminal());
        checks.add(machine.language());
        checks.addAll(new Keeping(at.messages()).of(register.location(at.shell())));
        checks.add(machine.letters());
        checks.add(machine.tools());
        at.screen()
                .print(
                        switch (form) {
                            case TABLE -> table(checks);
                            case JSON -> json(checks);
                        });
        return checks.stream().anyMatch(check -> check.verdict() == Verdict.WANTING)
                ? Exit.FOUND_WANTING
                : Exit.DONE;
    }

    private String table(List<Check> checks) {
        int label = checks.stream().mapToInt(check -> Width.of(subject(check))).max().orElse(0);
        Sheet sheet = new Sheet(at.width(), 1, label, at.palette());
        for (Check check : checks) {
            String sign = sheet.paint(ink(check.verdict()), check.verdict().sign());
            sheet.entry(sign, subject(check), Plain.line(check.words()));
            sheet.under(Plain.line(check.advice()));
        }
        return sheet.toString();
    }

    private String subject(Check check) {
        return at.messages().say("doctor." + check.subject());
    }

    private static Ink ink(Verdict verdict) {
        return switch (verdict) {
            case GOOD -> Ink.GREEN;
            case HINT -> Ink.DIM;
            case WANTING -> Ink.RED;
        };
    }

    private static String json(List<Check> checks) {
        Map<String, Object> all = new LinkedHashMap<>();
        for (Check check : checks) {
            all.put(
                    check.subject(),
                    Map.of(
                            "verdict", check.verdict().word(),
                            "words", check.words(),
                            "advice", check.advice()));
        }
        return Line.of(all);
    }
}
