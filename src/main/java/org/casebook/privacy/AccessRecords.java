package org.casebook.privacy;

import java.util.List;
import org.casebook.people.Actor;
import org.casebook.people.Role;
import org.casebook.sharing.ProgressLinks;
import org.casebook.signin.SignIns;
import org.casebook.signin.WaysToSignIn;
import org.springframework.stereotype.Component;

/** By which doors a person comes in, and lets others in, as their record has it; whoever asks has been checked. */
@Component
record AccessRecords(SignIns signIns, WaysToSignIn ways, ProgressLinks links) {

    List<PersonRecord.Place> places(Actor self) {
        return signIns.own(self, null).stream()
                .map(place -> new PersonRecord.Place(
                        place.browser(), place.address(), place.method().label(), place.started(), place.lastSeen()))
                .toList();
    }

    List<String> ways(Actor self) {
        return ways.of(self);
    }

    List<PersonRecord.ProgressLink> progressLinks(Actor self) {
        return self.role() == Role.STUDENT
                ? links.of(self).stream()
                        .map(link -> new PersonRecord.ProgressLink(
                                link.madeAt(), link.endsAt(), link.endedAt(), link.openedAt(), link.grades()))
                        .toList()
                : List.of();
    }
}
