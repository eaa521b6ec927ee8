package entente.documents.word;

import entente.documents.layout.Line;
import entente.documents.layout.Setting;
import entente.documents.xml.Xml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The header of the first page: who wrote, when, and at times what, as letters and communiqués have
 * it. Those of later pages only say it again.
 */
record Letterhead(List<Line> lines) {
    private static final Letterhead NONE = new Letterhead(List.of());
    private static final byte[] NOTHING = {};

    /** How much of the text is asked whether it says the same. */
    private static final int BEGINNING = 40;

    private static final int LONGEST = 300;

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?iU)[\\W\\d]*(?:page|trang|ໜ້າ|p\\.)?[\\W\\d]*(?:(?:of|sur|trên)[\\W\\d]*)?");

    Letterhead {
        lines = List.copyOf(lines);
    }

    /**
     * Reads it.
     *
     * @param main the name of the main document's part
     */
    static Letterhead of(Map<String, byte[]> parts, String main, Styles styles)
            throws XMLStreamException {
        int slash = main.lastIndexOf('/') + 1;
        String folder = main.substring(0, slash);
        byte[] relations =
                parts.getOrDefault(folder + "_rels/" + main.substring(slash) + ".rels", NOTHING);
        if (relations.length == 0 || parts.keySet().stream().noneMatch(Letterhead::isHeader)) {
            return NONE;
        }
        String id = reference(parts.getOrDefault(main, NOTHING));
        byte[] header = parts.getOrDefault(folder + target(relations, id), NOTHING);
        List<Line> lines = new ArrayList<>();
        if (header.length > 0) {
            new Walk(new Setting(lines::add), styles, new Counting(Lists.of(NOTHING))).over(header);
        }
        return new Letterhead(lines);
    }

    private static boolean isHeader(String part) {
        return part.contains("header");
    }

    /** Which header the first section names for its first page, else for all; empty for none. */
    private static String reference(byte[] document) throws XMLStreamException {
        XMLStreamReader reader = Xml.over(document);
        while (reader.hasNext()) {
            reader.next();
            boolean section =
                    reader.isStartElement()
                            && Words.isOwn(reader)
                            && reader.getLocalName().equals("sectPr");
            if (section) {
                Map<String, String> named = new HashMap<>();
                boolean[] first = {false};
                Xml.within(
                        reader,
                        inner -> {
                            switch (inner.getLocalName()) {
                                case "headerReference" ->
                                        named.put(
                                                Xml.attribute(inner, "type"),
                                                Xml.attribute(inner, "id"));
                                case "titlePg" -> first[0] = Words.isOn(inner);
                                default -> {}
                            }
                        });
                return named.getOrDefault(first[0] ? "first" : "default", "");
            }
        }
        return "";
    }

    private static String target(byte[] relations, String id) throws XMLStreamException {
        String[] target = {""};
        Xml.all(
                Xml.over(relations),
                inner -> {
                    if (!id.isEmpty() && Xml.attribute(inner, "Id").equals(id)) {
                        target[0] = Xml.attribute(inner, "Target");
                    }
                });
        return target[0];
    }

    /** Its lines but for page numbers and for those that the text below says too. */
    List<Line> above(List<Line> text) {
        Set<String> said = new HashSet<>();
        text.stream().limit(BEGINNING).forEach(line -> said.add(folded(line)));
        return lines.stream()
                .filter(line -> line.words().length() <= LONGEST)
                .filter(line -> !NUMBER.matcher(line.words()).matches())
                .filter(line -> !said.contains(folded(line)))
                .toList();
    }

    private static String folded(Line line) {
        return line.words().strip().toLowerCase(Locale.ROOT);
    }
}
