package org.casebook.base;

import jakarta.servlet.ServletRequest;
import org.apache.tomcat.util.net.IPv6Utils;

/** The network address of whoever asks, as a person reads it. */
public final class ClientAddress {

    private ClientAddress() {}

    /** Such as 192.0.2.7 or 2001:db8::7; 'localhost' for the machine that Casebook runs on. */
    public static String of(ServletRequest request) {
        var address = IPv6Utils.canonize(request.getRemoteAddr());
        return address.equals("::1") || address.startsWith("127.") ? "localhost" : address;
    }
}
