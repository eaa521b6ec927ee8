package entente.desk.api.form;

import java.util.List;

/** What became of what was sent: a mail or an archive can hold several reports. */
@Told("What became of what was sent: a mail or an archive can hold several reports.")
public record FilingAnswer(List<FiledAnswer> reports, List<Refused> refused) implements Form {}
