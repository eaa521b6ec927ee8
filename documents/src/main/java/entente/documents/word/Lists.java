package entente.documents.word;

import entente.documents.Numeral;
import entente.documents.xml.Xml;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
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
        if (part.length > 0) {
            Xml.all(Xml.over(part), lists::read);
        }
        return lists;
    }

    private void read(XMLStreamReader reader) throws XMLStreamException {
        if (!Words.isOwn(reader)) {
            return;
        }
        switch (reader.getLocalName()) {
            case "abstractNum" -> pattern(reader);
            case "num" -> list(reader);
            default -> {}
        }
    }

    private void pattern(XMLStreamReader reader) throws XMLStreamException {
        Level[] levels = new Level[LEVELS];
        Arrays.fill(levels, Level.PLAIN);
        patterns.put(Xml.attribute(reader, "abstractNumId"), levels);
        int[] level = {0};
        Xml.within(
                reader,
                inner -> {
                    if (inner.getLocalName().equals("lvl")) {
                        level[0] = within(Xml.number(inner, "ilvl", 0));
                    }
                    levels[level[0]] = with(levels[level[0]], inner);
                });
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
        int[] level = {0};
        Xml.within(
                reader,
                inner -> {
                    switch (inner.getLocalName()) {
                        case "abstractNumId" -> patternOf.put(id, Words.value(inner));
                        case "lvlOverride" -> level[0] = within(Xml.number(inner, "ilvl", 0));
                        case "startOverride" ->
                                restarts.computeIfAbsent(id, _ -> new HashMap<>())
                                        .put(level[0], Xml.number(inner, "val", 1));
                        default -> {}
                    }
                });
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
