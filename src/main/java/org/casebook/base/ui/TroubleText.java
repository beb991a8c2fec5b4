package org.casebook.base.ui;

import org.casebook.base.DatabaseTrouble;

/** What people are told while the database can't do its work, wherever they meet it. */
final class TroubleText {

    private TroubleText() {}

    static String heading(DatabaseTrouble trouble) {
        return switch (trouble) {
            case FULL -> "The disk of Casebook's server is full";
            case BUSY -> "Casebook is very busy";
            case AWAY -> "Casebook can't reach its database";
        };
    }

    /** On a page that could not be made. */
    static String onPage(DatabaseTrouble trouble) {
        return switch (trouble) {
            case FULL ->
                "Nothing can be saved until there is room again. Everything that was saved before is safe. Please tell"
                        + " whoever runs Casebook.";
            case BUSY ->
                "Many people want something at the same moment. Everything that was saved before is safe. Please try"
                        + " again in a moment.";
            case AWAY ->
                "Everything that was saved before is safe, and nobody is signed out. Please try again in a moment; if it"
                        + " goes on for longer, tell whoever runs Casebook.";
        };
    }

    /** On an open page, after an action that failed. */
    static String inAction(DatabaseTrouble trouble) {
        return switch (trouble) {
            case FULL ->
                "The disk of Casebook's server is full, so your last step is not saved. What you typed or chose is still"
                        + " here. Please tell whoever runs Casebook, and try again when there is room.";
            case BUSY ->
                "Casebook is very busy, so your last step is not saved yet; what you typed or chose is still here."
                        + " Please try again in a moment.";
            case AWAY ->
                "Casebook can't reach its database. Your last step is not saved yet; what you typed or chose is still"
                        + " here. Please try again in a moment.";
        };
    }
}
