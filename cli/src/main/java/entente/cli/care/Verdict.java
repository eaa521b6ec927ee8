package entente.cli.care;

import entente.cli.terminal.Ink;
import entente.cli.terminal.Palette;
import entente.register.care.Flaw;
import entente.register.care.Verified;
import entente.words.Messages;
import entente.words.Plain;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was checked and what was found wanting, in words. */
record Verdict(Messages messages, Palette palette) {
    String of(Verified verified, String place) {
        return Stream.concat(checked(verified), verdict(verified, place))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
    }

    private Stream<String> checked(Verified verified) {
        return Stream.of(
                        count("entries", verified.entries()),
                        count("bodies", verified.bodies()),
                        count("documents", verified.documents()),
                        count("relations", verified.relations()),
                        verified.erased() == 0 ? "" : count("erased", verified.erased()),
                        messages.say("verify.root", verified.root()))
                .filter(line -> !line.isEmpty());
    }

    private String count(String what, long count) {
        return messages.say("verify." + what, messages.number(count));
    }

    private Stream<String> verdict(Verified verified, String place) {
        if (verified.sound()) {
            return Stream.of(palette.paint(Ink.GREEN, messages.say("verify.sound", place)));
        }
        String count = messages.number(verified.flaws().size());
        return Stream.concat(
                verified.flaws().stream().map(this::flaw),
                Stream.of(
                        palette.paint(Ink.RED, messages.say("verify.wanting", place, count))
                                + " "
                                + messages.say("verify.wanting.maybe")));
    }

    private String flaw(Flaw flaw) {
        String why = messages.sentence("flaw", flaw.kind().name(), flaw.details());
        return palette.paint(Ink.RED, "✗ ")
                + Plain.line(messages.say("verify.flaw", flaw.place(), why));
    }
}
