package org.casebook.support;

import com.microsoft.playwright.BrowserContext;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.casebook.support.Browser.Device;

/**
 * The browser's windows, one for each visitor of a test, used again by the next tests: a window that has loaded the
 * application once opens a page in a third of the time.
 */
final class Windows {

    private final Browser browser;
    private final Map<Device, Deque<BrowserContext>> free = new EnumMap<>(Device.class);
    private final Map<BrowserContext, Device> taken = new HashMap<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** A window in which nobody is signed in. */
    BrowserContext take(Device device) {
        var waiting = free.computeIfAbsent(device, _ -> new ArrayDeque<>());
        var window = waiting.isEmpty() ? browser.window(device) : waiting.pop();
        taken.put(window, device);
        return window;
    }

    /** Takes a window back, without what the visitor left in it. */
    void giveBack(BrowserContext window) {
        window.clearCookies();
        window.setOffline(false);
        free.get(taken.remove(window)).push(window);
    }
}
