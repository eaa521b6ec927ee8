package entente.dossier.json;

import entente.domain.Chair;
import entente.domain.Party;
import entente.domain.Place;
import entente.domain.When;
import entente.domain.Word;
import entente.domain.relation.Cited;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** What all objects are made of. What is unknown is null, what is empty is an empty list. */
final class Parts {
    private final JsonGenerator json;

    Parts(JsonGenerator json) {
        this.json = json;
    }

    /** An object of which {@code write} gives the keys; null where there is nothing to give. */
    <T> void object(String name, @Nullable T of, Consumer<T> write) {
        json.writeName(name);
        if (of == null) {
            json.writeNull();
        } else {
            object(of, write);
        }
    }

    <T> void object(T of, Consumer<T> write) {
        json.writeStartObject();
        write.accept(of);
        json.writeEndObject();
    }

    <T> void list(String name, List<T> items, Consumer<T> write) {
        json.writeName(name);
        json.writeStartArray();
        items.forEach(item -> object(item, write));
        json.writeEndArray();
    }

    /** A list of what the sentences of the vocabulary or of people are: text. */
    <T> void texts(String name, List<T> texts) {
        json.writeName(name);
        json.writeStartArray();
        texts.forEach(text -> json.writeString(text.toString()));
        json.writeEndArray();
    }

    void words(String name, List<? extends Word> words) {
        texts(name, words.stream().map(Word::word).toList());
    }

    void word(String name, @Nullable Word word) {
        text(name, word == null ? null : word.word());
    }

    /** As its {@code toString} writes it: codes, names of findings, addresses. */
    void text(String name, @Nullable Object text) {
        json.writeName(name);
        if (text == null) {
            json.writeNull();
        } else {
            json.writeString(text.toString());
        }
    }

    void number(String name, @Nullable Integer number) {
        json.writeName(name);
        if (number == null) {
            json.writeNull();
        } else {
            json.writeNumber(number);
        }
    }

    void numbers(String name, List<Integer> numbers) {
        json.writeName(name);
        json.writeStartArray();
        numbers.forEach(json::writeNumber);
        json.writeEndArray();
    }

    void when(String name, When when) {
        switch (when) {
            case When.Within(var from, var to) -> interval(name, from, to);
            case When.By(var to) -> interval(name, null, to);
            case When.Unsaid _ -> json.writeNullProperty(name);
        }
    }

    void day(String name, LocalDate day) {
        interval(name, day, day);
    }

    void where(String name, @Nullable Place place) {
        object(
                name,
                place,
                there -> {
                    text("country", there.country());
                    text("city", there.city());
                });
    }

    void chairs(String name, List<Chair> chairs) {
        list(
                name,
                chairs,
                chair -> {
                    text("name", chair.name());
                    party("party", chair.party());
                    text("office", chair.office());
                });
    }

    void party(String name, @Nullable Party party) {
        text(name, party);
    }

    void evidence(String name, List<Cited> evidence) {
        list(name, evidence, this::cited);
    }

    void evidence(String name, Cited evidence) {
        object(name, evidence, this::cited);
    }

    private void cited(Cited cited) {
        text("report", cited.report());
        json.writeNumberProperty("start", cited.evidence().start());
        json.writeNumberProperty("end", cited.evidence().end());
        text("quote", cited.evidence().quote());
    }

    private void interval(String name, @Nullable LocalDate from, LocalDate to) {
        json.writeName(name);
        json.writeStartObject();
        text("from", from);
        text("to", to);
        json.writeEndObject();
    }
}
