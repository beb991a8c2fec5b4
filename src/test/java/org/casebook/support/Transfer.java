package org.casebook.support;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What comes over the wire for a page, as its browser counts it: compressed, with headers. */
public final class Transfer {

    private final Map<String, String> addresses = new HashMap<>();
    private final Set<String> ahead = new HashSet<>();
    private final Map<String, Integer> bytes = new TreeMap<>();
    private final CDPSession browser;

    /** Counts from now on. */
    public Transfer(Page page) {
        browser = page.context().newCDPSession(page);
        browser.on("Network.requestWillBeSent", this::asked);
        browser.on("Network.loadingFinished", this::came);
        browser.send("Network.enable");
    }

    /** Has everything come anew, as to a browser that has kept nothing. */
    public Transfer withoutCache() {
        var cache = new JsonObject();
        cache.addProperty("cacheDisabled", true);
        browser.send("Network.setCacheDisabled", cache);
        return this;
    }

    /** Makes the line as slow as it is said. */
    public void slowDown(int kilobitsASecond, int latencyMilliseconds) {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", latencyMilliseconds);
        line.addProperty("downloadThroughput", kilobitsASecond * 1000 / 8);
        line.addProperty("uploadThroughput", kilobitsASecond * 1000 / 8);
        browser.send("Network.emulateNetworkConditions", line);
    }

    /** All but what is fetched for another page. */
    public int bytes() {
        return bytes.values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public String toString() {
        return bytes.toString();
    }

    private void asked(JsonObject event) {
        var request = event.getAsJsonObject("request");
        var id = event.get("requestId").getAsString();
        addresses.put(id, request.get("url").getAsString());
        if (request.get("initialPriority").getAsString().equals("VeryLow")) {
            ahead.add(id);
        }
    }

    private void came(JsonObject event) {
        var id = event.get("requestId").getAsString();
        if (!ahead.contains(id)) {
            bytes.merge(
                    addresses.getOrDefault(id, id),
                    event.get("encodedDataLength").getAsInt(),
                    Integer::sum);
        }
    }
}
