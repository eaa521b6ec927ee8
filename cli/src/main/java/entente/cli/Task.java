package entente.cli;

import entente.cli.terminal.Exit;

/** A subcommand that does something. */
public interface Task {
    /** Does it. */
    Exit run();
}
