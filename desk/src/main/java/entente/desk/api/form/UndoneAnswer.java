package entente.desk.api.form;

/** What was taken back. */
@Told("What was taken back.")
public record UndoneAnswer(
        @Told("The log's entry that was taken back.") long undone,
        @Told("The log's entry that does so, by which that can be undone too.") long entry)
        implements Form {}
