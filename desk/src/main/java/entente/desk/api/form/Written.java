package entente.desk.api.form;

/** What is JSON already, as the export or the findings' contract writes it. */
public interface Written extends Form {
    String json();
}
