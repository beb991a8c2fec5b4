package org.casebook.attempt;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.casebook.adaptive.Ability;
import org.casebook.bank.MasteryScaleReader;
import org.springframework.stereotype.Component;

/** What is believed of the students of a class, without saying whose it is. Whoever calls it has checked who asks. */
@Component
public class ClassAbilities {

    private final AbilityRepository abilities;
    private final MasteryScaleReader scale;

    ClassAbilities(AbilityRepository abilities, MasteryScaleReader scale) {
        this.abilities = abilities;
        this.scale = scale;
    }

    /** One for each of the students; who never began a quiz is taken for anybody. In one query. */
    public List<Ability> of(Collection<UUID> students) {
        var known = abilities.findAllById(students).stream()
                .collect(Collectors.toMap(AbilityRecord::accountId, Function.identity()));
        var prior = scale.prior();
        return students.stream()
                .map(student -> {
                    var record = known.get(student);
                    return record == null ? prior : record.ability();
                })
                .toList();
    }
}
