package entente.cli;

/** The commands that write into the register. */
final class WritingCommands {
    private WritingCommands() {}

    static void addTo(Commands commands, Workplace at) {}
}
