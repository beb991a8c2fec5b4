package org.casebook.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.casebook.support.InBrowser;
import org.casebook.support.Visitors;
import org.casebook.support.wire.WireBrowser;
import org.junit.jupiter.api.Test;

/** Requests that no browser would send: copied, sent twice, by somebody else, or without the page's token. */
@InBrowser
class ReplayedRequestIT {

    private static final String STUDENT = "student17";
    private static final String OTHER = "student18";

    @Test
    void anAnswerCountsOnceAndForWhoGaveIt(Visitors visitors) {
        try (var owner = new WireBrowser(visitors.address());
                var other = new WireBrowser(visitors.address())) {
            owner.signIn(STUDENT, visitors.password());
            other.signIn(OTHER, visitors.password());
            var page = owner.visit("quiz");
            owner.say(page, page.press("Start the quiz"));
            var others = other.visit("quiz");
            var answer = page.answer(new Random(447));

            assertThat(other.post(page, answer).body()).as("sent by another").doesNotContain("Next question");
            assertThat(owner.post(page, answer.replaceFirst("[0-9a-f]{8}-", "00000000-"))
                            .body())
                    .as("without the page's token")
                    .doesNotContain("Next question");
            assertThat(owner.visit("quiz").reads("Start the quiz"))
                    .as("the quiz is open, in another page of the owner's")
                    .isFalse();

            owner.say(page, answer);
            assertThat(page.offers("Next question")).isTrue();
            owner.post(page, answer);
            owner.say(page, page.press("Next question"));
            assertThat(page.reads("Question 2 of 12")).as("sent twice").isTrue();
            assertThat(others.offers("Start the quiz")).isTrue();
        }
    }
}
