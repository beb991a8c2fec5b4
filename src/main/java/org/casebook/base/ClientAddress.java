package org.casebook.base;

import jakarta.servlet.ServletRequest;
import org.apache.tomcat.util.net.IPv6Utils;
import org.jspecify.annotations.Nullable;

/** The network address of whoever asks, as a person reads it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** Such as 192.0.2.7 or 2001:db8::7; 'localhost' for the machine that Casebook runs on. */
    public static String of(ServletRequest request) {
        return of(request.getRemoteAddr());
    }

    /** The same, of an address as the network has it; 'unknown' if there is none. */
    public static String of(@Nullable String remote) {
        if (remote == null) {
            return "unknown";
        }
        var address = IPv6Utils.canonize(remote);
        return address.equals("::1") || address.startsWith("127.") ? "localhost" : address;
    }
}
