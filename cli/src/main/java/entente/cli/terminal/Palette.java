package entente.cli.terminal;

/** Colours, or none. */
public record Palette(boolean coloured) {
    /** What was asked for on the command line. */
    public enum Choice {
        AUTO,
        ALWAYS,
        NEVER;

        /** As typed after {@code --color}. */
        @Override
        public String toString() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * By default only on a terminal that can show them, and never where NO_COLOR is set
     * (no-color.org).
     */
    public static Palette of(Choice choice, Shell shell, boolean toTerminal) {
        return new Palette(
                switch (choice) {
                    case ALWAYS -> true;
                    case NEVER -> false;
                    case AUTO ->
                            toTerminal
                                    && shell.variable("NO_COLOR").isEmpty()
                                    && !shell.variable("TERM").equals("dumb");
                });
    }

    /** The text in that ink, where there are colours. */
    public String paint(Ink ink, String text) {
        return coloured ? ink.on(text) : text;
    }
}
