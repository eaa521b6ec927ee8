package entente.cli.page;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Questions to a browser's page and what it tells by itself: JSON over a web socket. */
final class TestingWire implements WebSocket.Listener, AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int SECONDS = 30;

    private record Event(String name, JsonNode details) {}

    private final HttpClient client = HttpClient.newHttpClient();
    private final AtomicInteger asked = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<Event> events = new CopyOnWriteArrayList<>();
    private final BlockingQueue<String> names = new LinkedBlockingQueue<>();
    private final StringBuilder message = new StringBuilder();
    private final WebSocket socket;

    TestingWire(URI address) {
        socket = client.newWebSocketBuilder().buildAsync(address, this).join();
    }

    JsonNode ask(String method, Map<String, ?> parameters) {
        int id = asked.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText(
                        JSON.writeValueAsString(
                                Map.of("id", id, "method", method, "params", parameters)),
                        true)
                .join();
        try {
            JsonNode told = answer.get(SECONDS, TimeUnit.SECONDS);
            if (told.has("error")) {
                throw new AssertionError(method + ": " + told.get("error"));
            }
            return told.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("The browser does not answer to " + method, e);
        }
    }

    void forget() {
        events.clear();
        names.clear();
    }

    void await(String event) {
        try {
            String name = "";
            while (!name.equals(event)) {
                name = names.poll(SECONDS, TimeUnit.SECONDS);
                if (name == null) {
                    throw new AssertionError("The browser never tells " + event);
                }
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    List<JsonNode> told(String event) {
        return events.stream()
                .filter(each -> each.name().equals(event))
                .map(Event::details)
                .toList();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
        message.append(part);
        if (last) {
            take(JSON.readTree(message.toString()));
            message.setLength(0);
        }
        from.request(1);
        return null;
    }

    private void take(JsonNode told) {
        if (told.has("id")) {
            CompletableFuture<JsonNode> answer = answers.remove(told.get("id").asInt());
            if (answer != null) {
                answer.complete(told);
            }
        } else {
            events.add(new Event(told.get("method").asString(), told.get("params")));
            names.add(told.get("method").asString());
        }
    }

    @Override
    public void close() {
        socket.abort();
        client.shutdownNow();
    }
}
