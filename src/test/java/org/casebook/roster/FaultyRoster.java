package org.casebook.roster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import org.casebook.roster.plan.RosterPlace;
import org.casebook.roster.reading.UploadedFile;

/** A made-up roster, the same for the same seed, with a known number of faults in it of many kinds. */
final class FaultyRoster {

    private static final List<String> FIRST =
            List.of("Anna", "Émile", "Zoë", "Noor", "Jan", "Łukasz", "Mary-Ann", "Ole");
    private static final List<String> LAST = List.of("O'Neill", "Müller", "van den Berg", "Ngô", "Smith", "Åberg");
    private static final int CLASSES = 400;

    private final Random random;
    private final String mark;
    private final List<String> people = new ArrayList<>(List.of("external_id,username,name,role,email,state"));
    private final List<String> classes = new ArrayList<>(List.of("external_id,name,begins,ends,state"));
    private final List<String> enrolments = new ArrayList<>(List.of("class,person,role,state"));
    private final TreeSet<String> faults = new TreeSet<>();

    /** @param mark makes the names this roster's own */
    FaultyRoster(long seed, String mark, int size, int faultCount) {
        this.random = new Random(seed);
        this.mark = mark;
        for (int number = 0; number < CLASSES; number++) {
            classes.add("C%d-%s,Class %d %s,2026-08-31,2027-07-16,".formatted(number, mark, number, mark));
        }
        for (int number = 0; number < size; number++) {
            var role = number % 20 == 0 ? "teacher" : "student";
            people.add("%s,%s,%s,%s,%s@example.org,active"
                    .formatted(externalId(number), username(number), name(number), role, username(number)));
            enrolments.add("Class %d %s,%s,%s,".formatted(number % CLASSES, mark, username(number), role));
        }
        for (int fault = 0; fault < faultCount; fault++) {
            add(fault);
        }
    }

    List<UploadedFile> files() {
        return List.of(file("people.csv", people), file("classes.csv", classes), file("enrolments.csv", enrolments));
    }

    /** The places of all faults, as texts. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** Puts a line of another kind of fault among the good ones, or after them where it depends on one. */
    private void add(int fault) {
        var id = "X" + fault + "-" + mark;
        var user = "x" + fault + "." + mark;
        switch (fault % 20) {
            case 0 -> person("%s,%s,,student,,".formatted(id, user));
            case 1 -> person("%s,two words %s,Somebody,student,,".formatted(id, user));
            case 2 -> person("%s,%s,Somebody,headmaster,,".formatted(id, user));
            case 3 -> person("%s,%s,Somebody,student,no address,".formatted(id, user));
            case 4 -> person("%s,%s,Somebody,student,,perhaps".formatted(id, user));
            case 5 -> person("%s,%s,Somebody,student,,active,one more".formatted(id, user));
            case 6 -> person("%s,%s,Somebody,student,,".formatted(externalId(fault), user));
            case 7 ->
                person("%s,%s,Somebody,student,,".formatted(id, username(fault).toUpperCase(Locale.ROOT)));
            case 8 -> person("%s,%s,%s,student,,".formatted(id, user, "x".repeat(201)));
            case 9 -> person("%s,%s,Some\u0007body,student,,".formatted(id, user));
            case 10 -> person("%s,-%s,Somebody,student,,".formatted(id, user));
            case 11 -> schoolClass("%s,,2026-08-31,,".formatted(id));
            case 12 -> schoolClass("%s,Faulty %s,2027-08-31,2026-08-31,".formatted(id, id));
            case 13 -> schoolClass("%s,Faulty %s,31st of August,,".formatted(id, id));
            case 14 -> schoolClass("%s,CLASS %d %s,,,".formatted(id, fault, mark));
            case 15 -> enrolment("No other class %s,%s,teacher,".formatted(user, username(fault)));
            case 16 -> enrolment("No class %s,%s,student,".formatted(user, username(fault)));
            case 17 -> enrolment("Class %d %s,%s,teacher,".formatted((fault + 1) % CLASSES, mark, username(fault)));
            case 18 -> enrolment("Class 1 %s,,student,".formatted(mark));
            default -> enrolment("Class %d %s,%s,student,gone".formatted((fault + 2) % CLASSES, mark, username(fault)));
        }
    }

    private void person(String line) {
        insert("people.csv", people, line);
    }

    private void schoolClass(String line) {
        insert("classes.csv", classes, line);
    }

    private void enrolment(String line) {
        insert("enrolments.csv", enrolments, line);
    }

    /** After the good lines, each followed by some more good ones: what a fault leads to must not hide the next. */
    private void insert(String file, List<String> lines, String line) {
        lines.add(line);
        faults.add(new RosterPlace(file, lines.size()).toString());
        if (random.nextBoolean() && file.equals("people.csv")) {
            int number = 100_000 + lines.size();
            lines.add("%s,%s,%s,student,,".formatted(externalId(number), username(number), name(number)));
        }
    }

    private String externalId(int number) {
        return "P%06d-%s".formatted(number, mark);
    }

    private String username(int number) {
        return "p%06d.%s".formatted(number, mark);
    }

    private String name(int number) {
        return "%s %s %d"
                .formatted(FIRST.get(random.nextInt(FIRST.size())), LAST.get(random.nextInt(LAST.size())), number);
    }

    private static UploadedFile file(String name, List<String> lines) {
        return new UploadedFile(name, String.join("\r\n", lines).getBytes(StandardCharsets.UTF_8));
    }
}
