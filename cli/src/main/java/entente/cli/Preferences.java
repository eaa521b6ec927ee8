package entente.cli;

import entente.cli.terminal.Palette;
import entente.cli.terminal.Shell;
import entente.words.Language;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What must be known before the command line is understood, since even the complaint about it and
 * the help are told by it. Values that make no sense are left for picocli to complain about.
 */
record Preferences(Language language, Palette.Choice colour) {
    static Preferences of(List<String> arguments, Shell shell) {
        String lang = value(arguments, "--lang");
        Language asked = lang == null ? null : Language.ofTag(lang);
        return new Preferences(
                asked == null ? Language.of(shell.environment()) : asked, colour(arguments));
    }

    private static Palette.Choice colour(List<String> arguments) {
        String asked = value(arguments, "--color");
        for (Palette.Choice choice : Palette.Choice.values()) {
            if (asked != null && choice.toString().equals(asked.toLowerCase(Locale.ROOT))) {
                return choice;
            }
        }
        return Palette.Choice.AUTO;
    }

    /**
     * The option's last value, given as {@code --option=value} or {@code --option value}; nothing
     * after {@code --} counts.
     */
    private static @Nullable String value(List<String> arguments, String option) {
        String value = null;
        for (int i = 0; i < arguments.size() && !arguments.get(i).equals("--"); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(option + "=")) {
                value = argument.substring(option.length() + 1);
            } else if (argument.equals(option) && i + 1 < arguments.size()) {
                value = arguments.get(i + 1);
            }
        }
        return value;
    }
}
