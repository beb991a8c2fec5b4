package org.casebook.support;

import com.microsoft.playwright.Page;
import java.util.List;

/** Whether a page keeps to the width of its window. */
public final class Widths {

    private Widths() {}

    /** What could be scrolled sideways of the page as a whole, or hangs out of the window; empty if nothing does. */
    @SuppressWarnings("unchecked")
    public static List<String> tooWide(Page page) {
        return (List<String>) page.evaluate("""
                () => {
                  const frames = [document.scrollingElement, document.body,
                      document.querySelector('vaadin-app-layout')?.shadowRoot.querySelector('[part=content]'),
                      document.querySelector('main')];
                  return frames.filter(frame => frame && frame.scrollWidth > Math.min(innerWidth, frame.clientWidth))
                      .map(frame => `${frame.localName}: ${frame.scrollWidth} of ${innerWidth}`);
                }""");
    }
}
