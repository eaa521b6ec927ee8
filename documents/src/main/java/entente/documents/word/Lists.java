package entente.documents.word;

import entente.documents.Numeral;
import entente.documents.xml.Xml;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The document's lists as {@code numbering.xml} defines them. */
final class Lists {
    static final int LEVELS = 9;

    private final Map<String, Level[]> patterns = new HashMap<>();
    private final Map<String, String> patternOf = new HashMap<>();
    private final Map<String, Map<Integer, Integer>> restarts = new HashMap<>();

    /** Reads the part; an empty array for none. */
    static Lists of(byte[] part) throws XMLStreamException {
        Lists lists = new Lists();
        if (part.length == 0) {
            return lists;
        }
        XMLStreamReader reader = Xml.over(part);
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && Words.isOwn(reader)) {
                switch (reader.getLocalName()) {
                    case "abstractNum" -> lists.pattern(reader);
                    case "num" -> lists.list(reader);
                    default -> {}
                }
            }
        }
        return lists;
    }

    private void pattern(XMLStreamReader reader) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        java.util.Arrays.fill(levels, Level.PLAIN);
        patterns.put(Xml.attribute(reader, "abstractNumId"), levels);
        int level = 0;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                level =
                        reader.getLocalName().equals("lvl")
                                ? within(Xml.number(reader, "ilvl", 0))
                                : level;
                levels[level] = with(levels[level], reader);
            }
        }
    }

    private static Level with(Level level, XMLStreamReader reader) {
        return switch (reader.getLocalName()) {
            case "start" ->
                    new Level(Xml.number(reader, "val", 1), level.numeral(), level.pattern());
            case "numFmt" ->
                    new Level(level.start(), Level.numeral(Words.value(reader)), level.pattern());
            case "lvlText" -> new Level(level.start(), level.numeral(), Words.value(reader));
            default -> level;
        };
    }

    private void list(XMLStreamReader reader) throws XMLStreamException {
        String id = Xml.attribute(reader, "numId");
        int level = 0;
        for (int depth = 1; depth > 0; ) {
            int event = reader.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                switch (reader.getLocalName()) {
                    case "abstractNumId" -> patternOf.put(id, Words.value(reader));
                    case "lvlOverride" -> level = within(Xml.number(reader, "ilvl", 0));
                    case "startOverride" ->
                            restarts.computeIfAbsent(id, _ -> new HashMap<>())
                                    .put(level, Xml.number(reader, "val", 1));
                    default -> {}
                }
            }
        }
    }

    static int within(int level) {
        return Math.clamp(level, 0, LEVELS - 1);
    }

    /** What lists that count on together have in common. */
    String kin(String list) {
        return patternOf.getOrDefault(list, "");
    }

    boolean has(String list) {
        return patterns.containsKey(kin(list));
    }

    Level level(String list, int level) {
        Level[] levels = patterns.get(kin(list));
        return levels == null ? new Level(1, Numeral.NONE, "") : levels[within(level)];
    }

    /** The numbers that a list starts at on its own, by level. */
    Map<Integer, Integer> restarts(String list) {
        return restarts.getOrDefault(list, Map.of());
    }
}
