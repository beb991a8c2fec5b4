package org.casebook.support.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * An open page without a browser: writes the messages that the browser's part of Flow would send and reads the answers,
 * so that thousands of students fit into one process. Whoever has it carries the messages.
 *
 * <p>A page asks to be opened ({@link #of}), shown ({@link #show}), and after every answer that brings new elements tells
 * the server that they have taken up their properties ({@link #echo}), as a browser's elements do.
 */
public final class WirePage {

    private static final JsonMapper JSON = new JsonMapper();

    private final WireTree tree = new WireTree();
    private final int ui;
    private final String token;
    private int serverMessages;
    private int clientMessages;
    private List<WireNode> attached = new ArrayList<>();

    private WirePage(JsonNode application) {
        ui = application.get("v-uiId").asInt();
        token = application.at("/uidl/Vaadin-Security-Key").asString();
        take(application.get("uidl"));
        attached = new ArrayList<>();
    }

    /** The query of the request that opens a page; what a browser tells about its screen is left out. */
    public static String opening(String location) {
        return "v-r=init&location=" + location
                + "&query=&v-tzid=UTC&v-tzo=0&v-rtzo=0&v-dstd=0&v-dston=false&v-curdate=0";
    }

    /** @param opened the answer to {@link #opening} */
    public static WirePage of(String opened) {
        return new WirePage(JSON.readTree(opened).get("appConfig"));
    }

    /** The query of the requests that carry messages. */
    public String query() {
        return "v-r=uidl&v-uiId=" + ui;
    }

    /** Reads the answer to a message. */
    public void read(String answer) {
        int start = answer.indexOf('{');
        int end = answer.lastIndexOf('}');
        if (start < 0 || end < start) {
            throw new IllegalStateException("no answer to a message, but: " + answer);
        }
        var read = JSON.readTree(answer.substring(start, end + 1));
        var meta = read.path("meta");
        if (!read.has("syncId") || meta.has("appError") || meta.has("sessionExpired")) {
            throw new IllegalStateException("the page has ended: " + meta);
        }
        take(read);
    }

    private void take(JsonNode message) {
        serverMessages = message.path("syncId").asInt(serverMessages);
        clientMessages = message.path("clientId").asInt(clientMessages);
        attached = tree.apply(message.path("changes"));
    }

    /** Shows the view of an address in the page. */
    public String show(String address) {
        var event = event(1, "ui-navigate");
        var data = event.putObject("data");
        data.put("route", address).put("query", "").put("appShellTitle", "").put("trigger", "");
        data.putObject("historyState").put("idx", 0);
        return message(List.of(event));
    }

    /** What the new elements report; nothing when none does. */
    public Optional<String> echo() {
        var events = new ArrayList<ObjectNode>();
        for (var node : attached) {
            for (var name : node.changeEvents()) {
                var event = event(node.id, name);
                event.putObject("data");
                events.add(event);
            }
        }
        attached = new ArrayList<>();
        return events.isEmpty() ? Optional.empty() : Optional.of(message(events));
    }

    /** Whether there is a button with exactly these words. */
    public boolean offers(String words) {
        return tree.button(words).findAny().isPresent();
    }

    /** Presses the button with exactly these words. */
    public String press(String words) {
        var button = tree.button(words).findFirst().orElseThrow(() -> new NoSuchElementException(words));
        var event = event(button.id, "click");
        event.putObject("data").put("event.detail", 1).put("event.button", 0);
        return message(List.of(event));
    }

    /** The addresses of the links on the page that begin so. */
    public List<String> links(String beginning) {
        return tree.tagged("a")
                .map(link -> link.attribute("href"))
                .filter(address -> address.startsWith(beginning))
                .distinct()
                .toList();
    }

    /** Whether some element has exactly this text. */
    public boolean reads(String text) {
        return tree.all().anyMatch(node -> node.text().equals(text));
    }

    /** Answers the question with anything that fits. */
    public String answer(Random random) {
        var event = event(WireAnswer.field(tree).id, "answer");
        event.putObject("data").put("event.detail", WireAnswer.of(tree, random));
        return message(List.of(event));
    }

    /** Says that the page is left, as browsers do in passing. */
    public String leave() {
        var message = JSON.createObjectNode();
        frame(message, JSON.createArrayNode());
        return message.put("UNLOAD", true).toString();
    }

    private String message(List<ObjectNode> calls) {
        var message = JSON.createObjectNode();
        var all = JSON.createArrayNode();
        calls.forEach(all::add);
        frame(message, all);
        return message.toString();
    }

    private void frame(ObjectNode message, ArrayNode calls) {
        message.put("csrfToken", token);
        message.set("rpc", calls);
        message.put("syncId", serverMessages).put("clientId", clientMessages);
    }

    private static ObjectNode event(int node, String name) {
        return JSON.createObjectNode().put("type", "event").put("node", node).put("event", name);
    }
}
