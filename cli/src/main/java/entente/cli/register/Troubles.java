package entente.cli.register;

import entente.cli.terminal.Exit;
import entente.exchange.Refused;
import entente.register.Trouble;
import entente.words.Messages;
import entente.words.Plain;
import entente.words.typed.Mistake;
import entente.words.typed.TroubleWords;
import java.util.List;
import java.util.stream.Stream;

/**
 * Words what keeps the register from doing what was asked, and what was typed wrong, in one line:
 * what, its value, and what may help.
 */
public record Troubles(Messages messages) {
    private static final String PREFIX = "entente: ";

    public String line(Trouble trouble) {
        return PREFIX + sentence(trouble);
    }

    public String line(Mistake mistake) {
        return PREFIX + sentence(mistake);
    }

    public String line(Refused refused) {
        String kind = refused.kind().name();
        List<String> details = details(refused);
        return PREFIX
                + Plain.line(messages.sentence("refused", kind, details))
                + " "
                + Plain.line(messages.say("refused." + kind + ".maybe", details));
    }

    private List<String> details(Refused refused) {
        Stream<String> reason =
                Stream.ofNullable(refused.reason()).map(new ReasonWords(messages)::of);
        Stream<String> details =
                refused.details().stream().map(detail -> worded(refused.kind(), detail));
        return Stream.concat(details, reason).toList();
    }

    private String worded(Refused.Kind kind, String detail) {
        return kind == Refused.Kind.NEEDS_EVIDENCE ? messages.say("completion." + detail) : detail;
    }

    /** Without the program's name: for a line that begins with a place in a file. */
    public String sentence(Trouble trouble) {
        return new TroubleWords(messages).sentence(trouble);
    }

    public String sentence(Mistake mistake) {
        return new TroubleWords(messages).sentence(mistake);
    }

    /** What the command ends with: the command line is wrong, or what it led to. */
    public static Exit exit(Mistake mistake) {
        return mistake.isInOrder() ? Exit.USAGE : Exit.BAD_INPUT;
    }

    /** What the command ends with: what was asked, the machine, or what was given. */
    public static Exit exit(Refused refused) {
        return switch (refused.kind()) {
            case NO_NODE, BAD_KEYSTORE, STOPPED, FAILED, OCCUPIED, NODE_THERE -> Exit.IO;
            case FENCED, FROZEN, UNSOUND -> Exit.FOUND_WANTING;
            default -> Exit.BAD_INPUT;
        };
    }

    /** What the command ends with: the machine is at fault, or what was given. */
    public static Exit exit(Trouble trouble) {
        return switch (trouble.kind()) {
            case ABSENT,
                    UNREACHABLE,
                    READ_ONLY,
                    DISK_FULL,
                    LOCKED,
                    FAILED,
                    ENGINE_TOO_OLD,
                    OCCUPIED ->
                    Exit.IO;
            default -> Exit.BAD_INPUT;
        };
    }
}
