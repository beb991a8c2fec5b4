package org.casebook.privacy.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Duration;
import java.time.Period;
import org.casebook.base.ui.DisplayButton;
import org.casebook.base.ui.Page;
import org.springframework.beans.factory.annotation.Value;

/** What is kept of people, why, how long and who sees it, in plain words. The times are those of this school. */
@Route(value = "privacy", autoLayout = false)
@PageTitle("Privacy · Casebook")
@AnonymousAllowed
class PrivacyView extends Page {

    PrivacyView(
            @Value("${casebook.audit.keep:2y}") Period auditKept,
            @Value("${casebook.accounts.keep:3y}") Period accountsKept,
            @Value("${casebook.remember.keep:30d}") Duration devicesKept) {
        add(
                new DisplayButton(),
                new H1("Privacy"),
                new Paragraph(
                        "Casebook runs at your school, or where your school has it run. What it keeps stays there:"
                                + " no page asks another computer for anything, nobody is shown advertising, and nothing is"
                                + " passed on. If your school uses single sign-on, the school's own provider learns that you"
                                + " sign in."),
                new H2("What is kept"),
                new Kept(
                        "Who you are",
                        "Name, username and role; family name, e-mail address and external ID where the school enters them.",
                        "To know who you are and to give you your classes.",
                        "Until you are erased: on request, or by itself " + words(accountsKept)
                                + " after your account is deactivated.",
                        "Administrators; your teachers and the people of your classes see your name."),
                new Kept(
                        "How you sign in",
                        "Your password, as a hash from which it can't be read; the public half of passkeys; the secret for"
                                + " one-time codes; hashes of recovery codes; which of the school's accounts is yours.",
                        "To let you in and nobody else.",
                        "Until you change or remove it, or are erased.",
                        "Nobody. Administrators see which ways you have."),
                new Kept(
                        "Where you are signed in",
                        "Kind of browser, network address, times.",
                        "So that you can see and end it.",
                        "Until you sign out, or for hours after you stop; remembered devices " + devicesKept.toDays()
                                + " days after their last use; the fact that a browser is known, for a year.",
                        "You and administrators."),
                new Kept(
                        "Your answers",
                        "Answers in quizzes, with times, what is concluded from them, and grades.",
                        "To choose questions, to show you and your teachers what to learn next, and to find out how"
                                + " difficult questions are.",
                        "Without a name for ever; with yours until you are erased.",
                        "You, and the teachers of your classes. Administrators can open your record, which is recorded."),
                new Kept(
                        "Your part in a live question",
                        "What you answer to a question on the wall, and whom you were told to talk to.",
                        "So that your class can vote, talk and vote again.",
                        "Until the question is over, three hours at most; then only how often each answer was given.",
                        "You; whom you talk to sees your name. Administrators can open your record, which is recorded."),
                new Kept(
                        "Links to your progress",
                        "That you made a link for somebody at home, when it ends and when it was last opened; of the link"
                                + " itself a hash from which it can't be read.",
                        "So that you see and end your links.",
                        "Until 90 days after the link has ended.",
                        "You. Administrators can open your record, which is recorded. Whoever has an open link sees the page"
                                + " that you were shown before you made it."),
                new Kept(
                        "What you write",
                        "Your texts to writing tasks, from the first words on, and when you handed them in. What can't be"
                                + " sent yet is kept in the browser that you write with, until it is sent.",
                        "So that nothing of it is lost, and your teachers can mark it.",
                        "Until you are erased.",
                        "You; the teachers of your class once you have handed in. Administrators can open your record,"
                                + " which is recorded."),
                new Kept(
                        "What you have read",
                        "Which lesson sections you have opened, and where you stopped.",
                        "To take you back there.",
                        "Until you are erased.",
                        "You; in an assignment, your teachers see whether you have read it."),
                new Kept(
                        "What you highlight",
                        "What you have highlighted in the lessons, and your notes to it.",
                        "To show it to you again.",
                        "Until you remove it, or are erased.",
                        "You. Administrators can open your record, which is recorded."),
                new Kept(
                        "Your accommodations",
                        "Extra time, later times, breaks, reading aloud, where your teachers set them.",
                        "To give them to you in every assignment.",
                        "Until you are erased.",
                        "You and the teachers of the class."),
                new Kept(
                        "How you see your pages",
                        "Colours, text size, spacing, typeface, reading ruler and the speed of reading aloud, if you have"
                                + " changed them while you were signed in.",
                        "So that your pages look the same on every device.",
                        "Until you are erased.",
                        "You. Administrators can open your record, which is recorded."),
                new Kept(
                        "What teachers write to you",
                        "Comments on your answers, notes on grades that were set by hand, and messages about assignments,"
                                + " with whether you have read them.",
                        "For you to read; the notes say why a grade was set. Messages go to your e-mail address, too, if"
                                + " the school sends mail and has one of you.",
                        "Until you are erased; a message until its assignment is deleted, too.",
                        "You and the teachers of your classes; the notes your teachers alone."),
                new Kept(
                        "What was done",
                        "Who signed in, looked at results or changed something, when and from which network address.",
                        "So that the school can find out what happened.",
                        words(auditKept) + ".",
                        "Administrators; you too, where it is about you."),
                new H2("Cookies"),
                new Paragraph(
                        "One for as long as you are signed in; one that says that somebody has signed in with this"
                                + " browser before, so that strangers who guess at your password can't shut you out; and one"
                                + " that keeps you signed in, if you ask for it. What you choose under 'Display' before"
                                + " you sign in stays in this browser."),
                new H2("What you can do"),
                new Paragraph(
                        "Under 'Account' you can see and download everything that is kept about you, and sign out wherever you are"
                                + " signed in. Ask your school to correct your name or to erase you. When you are erased, your"
                                + " answers stay without your name, because the figures of your class rest on them; answers in"
                                + " your own words that were not right are deleted."),
                new Paragraph("Backups that the school makes keep what was there when they were made."),
                new Paragraph(new Anchor("", "Back to Casebook")));
    }

    /** One kind of thing that is kept. */
    private static class Kept extends Section {

        Kept(String title, String what, String why, String howLong, String who) {
            var facts = new DescriptionList();
            facts.addClassName("facts");
            facts.add(new Term("Why"), new Description(why));
            facts.add(new Term("How long"), new Description(howLong));
            facts.add(new Term("Who sees it"), new Description(who));
            add(new H3(title), new Paragraph(what), facts);
        }
    }

    private static String words(Period period) {
        var normal = period.normalized();
        if (normal.getMonths() == 0 && normal.getDays() == 0) {
            return normal.getYears() + (normal.getYears() == 1 ? " year" : " years");
        }
        return normal.toTotalMonths() > 0 && normal.getDays() == 0
                ? normal.toTotalMonths() + " months"
                : normal.toTotalMonths() * 30 + normal.getDays() + " days";
    }
}
