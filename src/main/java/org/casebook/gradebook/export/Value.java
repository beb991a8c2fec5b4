package org.casebook.gradebook.export;

import java.math.BigDecimal;

/** What stands in a cell of a file. */
public sealed interface Value {

    Value EMPTY = new Text("");

    record Text(String text) implements Value {}

    record Number(BigDecimal number) implements Value {}

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(long number) {
        return new Number(BigDecimal.valueOf(number));
    }
}
