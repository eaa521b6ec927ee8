package entente.reader.json;

import entente.domain.Dated;
import entente.domain.Evidence;
import entente.domain.Finding;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.Span;
import entente.domain.When;
import entente.domain.Word;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The parts that findings share. What is unknown is null, what is empty is an empty list. */
final class Parts {
    private final JsonGenerator json;

    Parts(JsonGenerator json) {
        this.json = json;
    }

    /** A list of objects, of which {@code write} gives the keys. */
    <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        for (T item : items) {
            json.writeStartObject();
            write.accept(item);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    void strings(String name, List<String> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(json::writeString);
        json.writeEndArray();
    }

    void words(String name, List<? extends Word> words) {
        strings(name, words.stream().map(Word::word).toList());
    }

    void parties(String name, List<Party> parties) {
        strings(name, parties.stream().map(Party::code).toList());
    }

    void party(String name, @Nullable Party party) {
        text(name, party == null ? null : party.code());
    }

    void text(String name, @Nullable String text) {
        if (text == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, text);
        }
    }

    void word(String name, @Nullable Word word) {
        text(name, word == null ? null : word.word());
    }

    void whole(String name, @Nullable Integer number) {
        if (number == null) {
            json.writeNullProperty(name);
        } else {
            json.writeNumberProperty(name, number);
        }
    }

    void where(String name, @Nullable Place place) {
        if (place == null) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        party("country", place.country());
        text("city", place.city());
        json.writeEndObject();
    }

    /** What a finding rests on: its evidence, and the rule that made it. */
    void ground(Finding finding) {
        evidence("evidence", finding.evidence());
        json.writeStringProperty("rule", finding.rule());
    }

    void evidence(String name, List<Evidence> evidence) {
        list(
                name,
                evidence,
                words -> {
                    json.writeNumberProperty("start", words.start());
                    json.writeNumberProperty("end", words.end());
                    json.writeStringProperty("quote", words.quote());
                });
    }

    void span(Span span) {
        json.writeNumberProperty("start", span.start());
        json.writeNumberProperty("end", span.end());
    }

    void when(String name, When when) {
        switch (when) {
            case When.Within(var from, var to) -> interval(name, from.toString(), to.toString());
            case When.By(var to) -> interval(name, null, to.toString());
            case When.Unsaid _ -> json.writeNullProperty(name);
        }
    }

    /**
     * The words that a date was read from and the rule that read them; null where no date was read.
     */
    void basis(String name, Dated dated) {
        if (dated.equals(Dated.UNSAID)) {
            json.writeNullProperty(name);
            return;
        }
        json.writeName(name);
        json.writeStartObject();
        evidence("words", dated.words());
        json.writeStringProperty("rule", dated.rule());
        json.writeEndObject();
    }

    private void interval(String name, @Nullable String from, String to) {
        json.writeName(name);
        json.writeStartObject();
        text("from", from);
        text("to", to);
        json.writeEndObject();
    }
}
