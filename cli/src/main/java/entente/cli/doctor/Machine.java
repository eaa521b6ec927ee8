package entente.cli.doctor;

import entente.cli.doctor.Check.Verdict;
import entente.cli.terminal.Shell;
import entente.dossier.font.Face;
import entente.dossier.font.Faces;
import entente.dossier.font.Faces.NoLetters;
import entente.words.LanguageNames;
import entente.words.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands around the program: its virtual machine, the terminal, the tools of developers. */
final class Machine {
    /** For building, for the tests of pages in a browser, for the check of the scripts. */
    private static final List<String> TOOLS = List.of("mvn", "chromium", "shellcheck");

    private static final Pattern UTF_8 = Pattern.compile("(?i)utf-?8");

    private final Shell shell;
    private final Messages messages;

    Machine(Shell shell, Messages messages) {
        this.shell = shell;
        this.messages = messages;
    }

    /** The program does not start on a virtual machine that is too old: it is only named. */
    Check java() {
        return new Check(
                "java",
                Verdict.GOOD,
                messages.say(
                        "doctor.java.is",
                        Runtime.version().toString(),
                        System.getProperty("java.vendor", ""),
                        System.getProperty("java.home", "")),
                "");
    }

    /** What is written is UTF-8 whatever the locale; the terminal has to understand it. */
    Check terminal() {
        String locale =
                Stream.of("ENTENTE_LOCALE", "LC_ALL", "LC_CTYPE", "LANG")
                        .map(shell::variable)
                        .filter(value -> !value.isEmpty())
                        .findFirst()
                        .orElse("");
        if (UTF_8.matcher(locale).find()) {
            return new Check("terminal", Verdict.GOOD, locale, "");
        }
        return new Check(
                "terminal",
                Verdict.HINT,
                locale.isEmpty() ? messages.say("doctor.terminal.none") : locale,
                messages.say("doctor.terminal.maybe"));
    }

    Check language() {
        return new Check(
                "language",
                Verdict.GOOD,
                new LanguageNames(messages).of(messages.language().tag()),
                "");
    }

    /** The papers' letters are shipped; to place them, Java needs the system's own libraries. */
    Check letters() {
        try {
            Faces faces = Faces.all();
            boolean all = Arrays.stream(Face.values()).allMatch(face -> faces.width(face, "1") > 0);
            return new Check(
                    "letters",
                    all ? Verdict.GOOD : Verdict.HINT,
                    messages.say("doctor.letters.are"),
                    "");
        } catch (NoLetters e) {
            return new Check(
                    "letters",
                    Verdict.HINT,
                    messages.say("doctor.letters.none"),
                    messages.say("doctor.letters.maybe"));
        }
    }

    /** Nobody needs them who only uses the program. */
    Check tools() {
        List<String> missing = TOOLS.stream().filter(tool -> !isThere(tool)).toList();
        String there =
                TOOLS.stream()
                        .filter(tool -> !missing.contains(tool))
                        .collect(Collectors.joining(", "));
        return new Check(
                "tools",
                missing.isEmpty() ? Verdict.GOOD : Verdict.HINT,
                there.isEmpty() ? messages.say("none") : there,
                missing.isEmpty()
                        ? ""
                        : messages.say("doctor.tools.maybe", String.join(", ", missing)));
    }

    private boolean isThere(String tool) {
        return Stream.of(shell.variable("PATH").split(":"))
                .filter(place -> place.startsWith("/"))
                .anyMatch(place -> Files.isExecutable(Path.of(place, tool)));
    }
}
