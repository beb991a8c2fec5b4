package org.casebook.attempt;

import java.util.List;
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
        var voided = regrades.findByClassIdOrderByMadeAtDesc(classId).stream()
                .filter(made -> !made.isUndone() && made.kind() instanceof Regrade.Voided)
                .map(RegradeRecord::questionVersion)
                .collect(Collectors.toSet());
        return Stream.concat(calibrated.items(calibration).stream(), ofClasses.items(classId, calibration).stream())
                .filter(item -> !voided.contains(item.version()))
                .toList();
    }
}
