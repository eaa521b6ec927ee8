package entente.cli;

/** The commands that show what the register holds, and those that carry it elsewhere whole. */
final class ShowingCommands {
    private ShowingCommands() {}

    static void addTo(Commands commands, Workplace at) {}
}
