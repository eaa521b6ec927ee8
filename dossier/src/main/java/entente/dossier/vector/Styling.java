package entente.dossier.vector;

import java.awt.Color;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The style rules of our own pictures: selectors are an element's name or its classes. */
final class Styling {
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");

    private final List<Rule> rules = new ArrayList<>();

    /**
     * @param element empty for any
     */
    private record Rule(String element, Set<String> classes, Map<String, String> settings) {
        boolean fits(String name, Set<String> worn) {
            return (element.isEmpty() || element.equals(name)) && worn.containsAll(classes);
        }
    }

    void add(String sheet) {
        Matcher matcher = RULE.matcher(sheet);
        while (matcher.find()) {
            String[] names = matcher.group(1).strip().split("\\.", -1);
            rules.add(
                    new Rule(
                            names[0],
                            Set.copyOf(List.of(names).subList(1, names.length)),
                            settings(matcher.group(2))));
        }
    }

    private static Map<String, String> settings(String text) {
        Map<String, String> settings = new HashMap<>();
        for (String each : text.split(";", -1)) {
            int colon = each.indexOf(':');
            if (colon > 0) {
                settings.put(each.substring(0, colon).strip(), each.substring(colon + 1).strip());
            }
        }
        return settings;
    }

    /**
     * What holds for an element: what it inherits, its attributes, then the rules in their order.
     */
    Map<String, String> of(
            String name, Map<String, String> attributes, Map<String, String> inherited) {
        Map<String, String> settings = new HashMap<>(inherited);
        settings.putAll(attributes);
        String classes = attributes.getOrDefault("class", "");
        Set<String> worn = Set.of(classes.isEmpty() ? new String[0] : classes.split(" ", -1));
        rules.stream()
                .filter(rule -> rule.fits(name, worn))
                .forEach(rule -> settings.putAll(rule.settings()));
        return settings;
    }

    static @Nullable Color colour(Map<String, String> settings, String name, String otherwise) {
        String colour = settings.getOrDefault(name, otherwise);
        return colour.startsWith("#") ? Color.decode(colour) : null;
    }

    static double number(Map<String, String> settings, String name, double otherwise) {
        String number = settings.get(name);
        return number == null ? otherwise : Double.parseDouble(number.replace("px", ""));
    }
}
