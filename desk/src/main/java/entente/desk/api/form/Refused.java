package entente.desk.api.form;

/** A file that holds no report. */
@Told("A file in what was sent that holds no report.")
public record Refused(String file, @Told("Why, in the language that was asked for.") String why)
        implements Form {}
