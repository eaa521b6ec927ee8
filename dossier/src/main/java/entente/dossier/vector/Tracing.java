package entente.dossier.vector;

import entente.dossier.vector.Shape.Outline;
import entente.dossier.vector.Shape.Span;
import entente.dossier.vector.Shape.Writing;
import java.awt.Color;
import java.awt.geom.Path2D;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Our own pictures' SVG as shapes: the elements and rules that {@link
 * entente.dossier.picture.Picture} writes, and no others.
 */
public final class Tracing {
    private final List<Shape> shapes = new ArrayList<>();
    private final Styling styling = new Styling();
    private final Deque<Map<String, String>> settings = new ArrayDeque<>();
    private final List<Span> spans = new ArrayList<>();
    private double width;
    private double height;

    private Tracing() {
        settings.push(Map.of());
    }

    /**
     * The picture's shapes.
     *
     * @throws IllegalArgumentException when it is no picture of ours
     */
    public static Drawn of(String svg) {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(svg));
            Tracing tracing = new Tracing();
            while (reader.hasNext()) {
                tracing.read(reader, reader.next());
            }
            return new Drawn(tracing.width, tracing.height, tracing.shapes);
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("The picture is no SVG of ours.", e);
        }
    }

    private void read(XMLStreamReader reader, int event) throws XMLStreamException {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader, reader.getLocalName());
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            Map<String, String> ended = settings.pop();
            if (reader.getLocalName().equals("text")) {
                write(ended);
            }
        } else if (event == XMLStreamConstants.CHARACTERS && isText()) {
            span(reader.getText());
        }
    }

    private void start(XMLStreamReader reader, String name) throws XMLStreamException {
        if (name.equals("style")) {
            styling.add(reader.getElementText());
            return;
        }
        if (name.equals("title") || name.equals("desc")) {
            reader.getElementText();
            return;
        }
        Map<String, String> attributes = attributes(reader);
        Map<String, String> own =
                new HashMap<>(
                        styling.of(name, attributes, Objects.requireNonNull(settings.peek())));
        own.put("element", name);
        settings.push(own);
        switch (name) {
            case "svg" -> size(attributes);
            case "circle" -> outline(Paths.circle(own), own);
            case "rect" -> outline(Paths.rectangle(own), own);
            case "line" -> outline(Paths.line(own), own);
            case "path" -> outline(Paths.path(own), own);
            default -> {
                // Groups only hold titles; letters come with the text inside.
            }
        }
    }

    private static Map<String, String> attributes(XMLStreamReader reader) {
        Map<String, String> attributes = new HashMap<>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return attributes;
    }

    private void size(Map<String, String> attributes) {
        String[] box = attributes.getOrDefault("viewBox", "0 0 1 1").split(" ", -1);
        width = Double.parseDouble(box[2]);
        height = Double.parseDouble(box[3]);
    }

    private void outline(Path2D path, Map<String, String> of) {
        String dash = of.getOrDefault("stroke-dasharray", "");
        shapes.add(
                new Outline(
                        path,
                        Styling.colour(of, "fill", "#000000"),
                        Styling.colour(of, "stroke", ""),
                        Styling.number(of, "stroke-width", 1),
                        dash.isEmpty()
                                ? List.of()
                                : Arrays.stream(dash.split(" ", -1))
                                        .map(Double::valueOf)
                                        .toList()));
    }

    private boolean isText() {
        String element = Objects.requireNonNull(settings.peek()).getOrDefault("element", "");
        return element.equals("text") || element.equals("tspan");
    }

    private void span(String text) {
        if (text.isBlank()) {
            return;
        }
        Map<String, String> of = Objects.requireNonNull(settings.peek());
        Color colour = Styling.colour(of, "fill", "#000000");
        spans.add(
                new Span(
                        text,
                        Styling.number(of, "font-size", 16),
                        of.getOrDefault("font-weight", "400").equals("600"),
                        Styling.number(of, "dx", 0),
                        colour == null ? Color.BLACK : colour,
                        Styling.colour(of, "stroke", ""),
                        Styling.number(of, "stroke-width", 1)));
    }

    private void write(Map<String, String> of) {
        shapes.add(
                new Writing(
                        Styling.number(of, "x", 0),
                        Styling.number(of, "y", 0),
                        of.getOrDefault("text-anchor", "start").equals("middle"),
                        spans));
        spans.clear();
    }
}
