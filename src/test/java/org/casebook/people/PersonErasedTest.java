package org.casebook.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class PersonErasedTest {

    @Test
    void bothNamesGoWhateverTheirCaseAndNoPartsOfWords() {
        var erased = erased("Ann Lee", "ann.lee7");

        assertThat(erased.withoutNames("Ask ANN LEE (ann.lee7) or Ann Leeds, joann lee."))
                .isEqualTo("Ask … (…) or Ann Leeds, joann lee.");
        assertThat(erased("Zoë (Z.) Ray", "zoe.ray").withoutNames("zoË (z.) ray's"))
                .isEqualTo("…'s");
    }

    @Test
    void aUsernameThatIsAWordMeansNobody() {
        assertThat(erased("Hedda Head", "head").withoutNames("The head of the office, says Hedda Head."))
                .isEqualTo("The head of the office, says ….");
    }

    private static PersonErased erased(String name, String username) {
        return new PersonErased(new Person(UUID.randomUUID(), username, name, Role.TEACHER, true, ""));
    }
}
