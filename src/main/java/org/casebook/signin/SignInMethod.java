package org.casebook.signin;

/** How somebody has proved who they are. The names are stored. */
public enum SignInMethod {
    PASSWORD("Password"),
    PASSWORD_AND_CODE("Password and one-time code"),
    PASSWORD_AND_RECOVERY_CODE("Password and recovery code"),
    PASSKEY("Passkey"),
    SINGLE_SIGN_ON("Single sign-on");

    private final String label;

    SignInMethod(String label) {
        this.label = label;
    }

    /** For people to read. */
    public String label() {
        return label;
    }
}
