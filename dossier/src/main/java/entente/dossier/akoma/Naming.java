package entente.dossier.akoma;

import entente.dossier.xml.Xml;
import java.time.LocalDate;
import java.util.Locale;

/**
 * What a document is called as work, expression and manifestation (Akoma Ntoso Naming Convention
 * 1.0). It is of no one country: "un" stands for what is between states.
 */
record Naming(String kind, String work, String language, LocalDate on) {
    private static final String COUNTRY = "un";

    void write(Xml xml) {
        String name = "/akn/" + COUNTRY + "/doc/" + kind + "/" + on + "/" + slug(work);
        String expression = name + "/" + three() + "@" + on;
        xml.open("identification", "source", "#entente");
        xml.open("FRBRWork");
        common(xml, name);
        xml.leaf("FRBRcountry", "value", COUNTRY).close();
        xml.open("FRBRExpression");
        common(xml, expression);
        xml.leaf("FRBRlanguage", "language", three()).close();
        xml.open("FRBRManifestation");
        common(xml, expression + ".akn");
        xml.leaf("FRBRformat", "value", "application/akn+xml").close(2);
        xml.open("references", "source", "#entente");
        xml.leaf(
                "TLCOrganization",
                "eId",
                "entente",
                "href",
                "/akn/ontology/organization/entente",
                "showAs",
                "Entente");
        xml.close();
    }

    private void common(Xml xml, String name) {
        xml.leaf("FRBRthis", "value", name + "/!main").leaf("FRBRuri", "value", name);
        xml.leaf("FRBRdate", "date", on, "name", "generation");
        xml.leaf("FRBRauthor", "href", "#entente");
    }

    /** ISO 639-2, which the convention asks for. */
    private String three() {
        return Locale.forLanguageTag(language).getISO3Language();
    }

    private static String slug(String work) {
        return work.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
    }
}
