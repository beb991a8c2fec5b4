package org.casebook.audit;

import java.util.Optional;
import org.casebook.base.ClientAddress;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** From where the request comes that is being served. */
final class RequestOrigin {

    private RequestOrigin() {}

    /** The network address of whoever asks; nothing for work that runs by itself. */
    static Optional<String> address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes served
                ? Optional.of(ClientAddress.of(served.getRequest()))
                : Optional.empty();
    }
}
