package org.casebook.support.wire;

import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Students of a demonstration at work, for as long as it is said and as fast as they are let: they sign in, read, answer
 * and go on. The JVM learns from it what a server does all day; started from its source, with Casebook's libraries.
 *
 * <p>{@code java -cp 'LIB/*' Trial.java ADDRESS PASSWORD STUDENTS SECONDS} prints how many answers were taken a second in
 * each tenth of the time.
 */
final class Trial {

    private static final int PARTS = 10;

    /** How often a teacher looks at every page of the classes meanwhile. */
    private static final int ROUNDS = 10;

    private final String address;
    private final String password;
    private final long begun = System.nanoTime();
    private final long nanos;
    private final AtomicInteger[] answers = new AtomicInteger[PARTS];

    private Trial(String address, String password, int seconds) {
        this.address = address;
        this.password = password;
        this.nanos = seconds * 1_000_000_000L;
        for (int part = 0; part < PARTS; part++) {
            answers[part] = new AtomicInteger();
        }
    }

    public static void main(String[] arguments) {
        int students = Integer.parseInt(arguments[2]);
        int seconds = Integer.parseInt(arguments[3]);
        var trial = new Trial(arguments[0], arguments[1], seconds);
        try (var threads = Executors.newFixedThreadPool(students + 1)) {
            threads.submit(trial::teach);
            for (int number = 1; number <= students; number++) {
                int student = number;
                threads.submit(() -> trial.learn(student));
            }
        }
        for (var part : trial.answers) {
            System.out.printf("%.1f ", part.get() * (double) PARTS / seconds);
        }
        System.out.println("answers a second");
    }

    private boolean isOver() {
        return System.nanoTime() - begun > nanos;
    }

    private void learn(int number) {
        var random = new Random(number);
        try (var browser = new WireBrowser(address)) {
            browser.signIn("student%02d".formatted(number), password);
            browser.visit("learn");
            browser.visit(browser.visit("lessons").links("lessons/").getFirst());
            while (!isOver()) {
                var page = browser.visit("quiz");
                if (page.offers("Start the quiz")) {
                    browser.say(page, page.press("Start the quiz"));
                } else {
                    page = browser.visit(page.links("quiz/").getFirst());
                }
                while (page.offers("Answer") && !isOver()) {
                    browser.say(page, page.answer(random));
                    count();
                    if (page.offers("Next question")) {
                        browser.say(page, page.press("Next question"));
                    }
                }
            }
        } catch (RuntimeException failure) {
            failure.printStackTrace();
        }
    }

    private void count() {
        int part = (int) ((System.nanoTime() - begun) * PARTS / nanos);
        if (part < PARTS) {
            answers[part].incrementAndGet();
        }
    }

    private void teach() {
        try (var browser = new WireBrowser(address)) {
            browser.signIn("teacher1", password);
            var pages = browser.visit("classes").links("classes/");
            for (int round = 0; round < ROUNDS && !isOver(); round++) {
                pages.forEach(browser::visit);
            }
        } catch (RuntimeException failure) {
            failure.printStackTrace();
        }
    }
}
