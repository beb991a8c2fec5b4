package org.casebook.signin;

import com.vaadin.flow.spring.security.VaadinDefaultRequestCache;
import com.vaadin.flow.spring.security.VaadinSavedRequestAwareAuthenticationSuccessHandler;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Leads whoever has signed in to where they wanted to go, of which the session knows, and never what a request says. */
@Component
class SavedRequestSuccess extends VaadinSavedRequestAwareAuthenticationSuccessHandler {

    private final SignInCompletion completion;

    SavedRequestSuccess(SignInCompletion completion, VaadinDefaultRequestCache requests) {
        this.completion = completion;
        setDefaultTargetUrl("/");
        setRequestCache(requests);
    }

    /** Vaadin says in a header of the answer which page was asked for; what the request calls the same is anybody's. */
    @Override
    protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
        var asked = response.getHeader(getTargetUrlParameter());
        return asked == null || asked.isBlank() ? getDefaultTargetUrl() : asked;
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        super.onAuthenticationSuccess(request, response, completion.complete(request, response, authentication));
    }
}
