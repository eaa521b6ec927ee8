package entente.cli.run;

import entente.cli.source.Complaint;

/** What became of one input. */
sealed interface Outcome {
    /**
     * @param text to be written in one piece
     */
    record Read(String text, Count count) implements Outcome {}

    /**
     * @param name as the user knows it
     */
    record NotRead(String name, Complaint complaint) implements Outcome {}
}
