package org.casebook.support;

import static org.casebook.support.Controls.button;
import static org.casebook.support.Controls.link;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;

/** The pages of a class, as its teacher goes to them. */
public final class ClassPages {

    private ClassPages() {}

    /** Opens a class, from the list of classes, at its results. */
    public static void open(Visitors visitors, Page teacher, String name) {
        open(visitors, teacher, name, "Results");
    }

    /** Opens a class at one of its pages. */
    public static void open(Visitors visitors, Page teacher, String name, String tab) {
        visitors.open(teacher, "/classes");
        link(teacher, "Open " + name).click();
        teacher.locator(".class-tabs").waitFor();
        turnTo(teacher, tab);
    }

    /** Goes from one page of a class to another. */
    public static void turnTo(Page teacher, String tab) {
        teacher.locator(".class-tabs")
                .getByText(tab, new Locator.GetByTextOptions().setExact(true))
                .click();
        teacher.locator(".class-tabs a[aria-current]:text-is('" + tab + "')").waitFor();
        Controls.settled(teacher);
    }

    /** On the page of a new assignment, unfolds all that can be chosen. */
    public static void unfold(Page teacher) {
        teacher.getByText("Questions, times and for whom").click();
        teacher.getByLabel("With a quiz").waitFor();
    }

    /** On a class's page of people, makes a join code, whether there is one already or not; gives its letters. */
    public static String makeCode(Page teacher) {
        var make = button(teacher, Pattern.compile("^(Make a code|New code)$"));
        boolean replaces = make.innerText().strip().equals("New code");
        make.click();
        if (replaces) {
            button(teacher, "Make a new code").click();
        }
        var letters = teacher.locator(".join-code");
        letters.waitFor();
        return letters.innerText().replace("-", "");
    }
}
