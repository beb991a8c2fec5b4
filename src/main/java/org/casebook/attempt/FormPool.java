package org.casebook.attempt;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.casebook.bank.BankItem;
import org.casebook.bank.CalibratedBank;
import org.casebook.bank.ClassBank;
import org.springframework.stereotype.Component;

/** All that a class can be asked in a quiz with the same questions for all, plain questions too. */
@Component
record FormPool(CalibratedBank calibrated, ClassBank ofClasses, RegradeRepository regrades) {

    List<BankItem> of(UUID classId) {
        var calibration = calibrated.inUse();
        var voided = voided(classId);
        return Stream.concat(calibrated.items(calibration).stream(), ofClasses.items(classId, calibration).stream())
                .filter(item -> !voided.contains(item.version()))
                .toList();
    }

    /** The versions that a teacher has voided in the class, which nobody is asked any more. */
    Set<UUID> voided(UUID classId) {
        return regrades.findByClassIdOrderByMadeAtDesc(classId).stream()
                .filter(made -> !made.isUndone() && made.kind() instanceof Regrade.Voided)
                .map(RegradeRecord::questionVersion)
                .collect(Collectors.toSet());
    }
}
