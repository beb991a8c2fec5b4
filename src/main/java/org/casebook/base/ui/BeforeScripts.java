package org.casebook.base.ui;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What a page says before its scripts are there, and asks for at once so that they soon are: docs/decisions/first-page.md.
 */
@Component
record BeforeScripts(PageScripts scripts) implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::write);
    }

    private void write(IndexHtmlResponse response) {
        var page = response.getDocument();
        preload(page.head(), "preload", "styles/fonts/instrument-sans-latin-wght-normal.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2");
        preload(page.head(), "preload", "styles/fonts/source-serif-4-latin-wght-normal.woff2")
                .attr("as", "font")
                .attr("type", "font/woff2");
        scripts.addresses().forEach(script -> preload(page.head(), "modulepreload", script));
        // It is in the frame of every page: defined late, it would push what stands beside it.
        page.head().appendElement("script").attr("type", "module").attr("src", "components/casebook-display.js");
        // Whatever is shown later takes the place of it.
        page.select("#outlet").forEach(BeforeScripts::say);
    }

    private static Element preload(Element head, String how, String address) {
        return head.appendElement("link").attr("rel", how).attr("href", address).attr("crossorigin", true);
    }

    private static void say(Element outlet) {
        var starting = outlet.appendElement("div").addClass("starting");
        starting.appendElement("p").addClass("starting-name").text("Casebook");
        starting.appendElement("p").addClass("starting-state").text("Loading…");
        starting.appendElement("noscript")
                .appendElement("p")
                .text(
                        "Casebook needs JavaScript, which this browser has turned off or keeps away. Please turn it on for this"
                                + " address.");
    }
}
