package entente.cli;

import entente.words.Messages;
import entente.words.Plain;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Words what is wrong with a command line in one line: picocli knows what, but says it only in
 * English.
 */
record Misuse(Messages messages) {
    String line(ParameterException misuse) {
        String command = misuse.getCommandLine().getCommandSpec().qualifiedName();
        return "entente: " + Plain.line(wrong(misuse)) + " " + messages.say("misuse.help", command);
    }

    private String wrong(ParameterException misuse) {
        return switch (misuse) {
            case UnmatchedArgumentException unmatched -> unmatched(unmatched);
            case MissingParameterException missing -> missing(missing.getMissing());
            default -> value(misuse);
        };
    }

    private String unmatched(UnmatchedArgumentException unmatched) {
        String argument = unmatched.getUnmatched().getFirst();
        String key = argument.startsWith("-") ? "misuse.option" : "misuse.command";
        List<String> near = unmatched.getSuggestions();
        String maybe = near.isEmpty() ? "" : " " + messages.say("misuse.near", near.getFirst());
        return messages.say(key, argument) + maybe;
    }

    private String missing(List<ArgSpec> arguments) {
        String key = arguments.getFirst().isOption() ? "misuse.no-value" : "misuse.missing";
        return messages.say(
                key,
                arguments.stream().map(Misuse::name).distinct().collect(Collectors.joining(", ")));
    }

    private String value(ParameterException misuse) {
        ArgSpec argument = misuse.getArgSpec();
        if (argument == null) {
            return String.valueOf(misuse.getMessage());
        }
        String value = String.valueOf(misuse.getValue());
        String allowed = allowed(argument);
        return allowed.isEmpty()
                ? messages.say("misuse.value", value, name(argument))
                : messages.say("misuse.choice", value, name(argument), allowed);
    }

    private static String allowed(ArgSpec argument) {
        Object[] constants = argument.auxiliaryTypes()[0].getEnumConstants();
        return constants == null
                ? ""
                : Stream.of(constants).map(Object::toString).collect(Collectors.joining(", "));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
