package org.casebook.signin.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Why somebody was not signed in, and what to do. */
record SignInProblem(String title, String text) {

    /** What the page's address says of it. */
    static Optional<SignInProblem> of(Map<String, List<String>> parameters) {
        if (parameters.containsKey("sso")) {
            return Optional.of(ofProvider(String.join("", parameters.getOrDefault("sso", List.of()))));
        }
        if (parameters.containsKey("wait")) {
            return Optional.of(new SignInProblem(
                    "Too many attempts",
                    "Signing in failed too often. Wait a few minutes and try again, or ask your teacher for help."));
        }
        if (parameters.containsKey("expired")) {
            return Optional.of(
                    new SignInProblem("This page had become too old", "Nothing is wrong: please sign in again."));
        }
        if (parameters.containsKey("error")) {
            return Optional.of(
                    new SignInProblem("Wrong username or password", "Check that both are right and try again."));
        }
        return Optional.empty();
    }

    /** The same, where a code is asked for. */
    static Optional<SignInProblem> ofCode(Map<String, List<String>> parameters) {
        if (parameters.containsKey("unreadable")) {
            return Optional.of(new SignInProblem(
                    "Codes of your app can't be checked any more",
                    "Casebook has lost its key to them. Use one of your recovery codes, or ask an administrator to turn"
                            + " your one-time codes off."));
        }
        if (parameters.containsKey("wrong")) {
            return Optional.of(new SignInProblem(
                    "That code was not right",
                    "Codes change every half minute, and each works once. Try the next one."));
        }
        return Optional.empty();
    }

    private static SignInProblem ofProvider(String reason) {
        return switch (reason) {
            case "UNKNOWN" ->
                new SignInProblem(
                        "Your school account is not known here",
                        "You signed in with it, but no account of Casebook belongs to it. Ask at your school.");
            case "UNVERIFIED" ->
                new SignInProblem(
                        "Your e-mail address has not been verified",
                        "Your school account has an e-mail address that nobody has checked yet. Ask at your school.");
            case "DEACTIVATED" ->
                new SignInProblem("This account is deactivated", "Ask at your school if it should not be.");
            default ->
                new SignInProblem(
                        "Signing in with your school account did not work",
                        "Try again. If it goes on like this, ask at your school.");
        };
    }
}
