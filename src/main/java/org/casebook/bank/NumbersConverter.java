package org.casebook.bank;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as text, from which they come back bit for bit: a stored estimate must equal its replay. */
@Converter
public class NumbersConverter implements AttributeConverter<double @Nullable [], @Nullable String> {

    @Override
    public @Nullable String convertToDatabaseColumn(double @Nullable [] numbers) {
        return numbers == null
                ? null
                : Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    @Override
    public double @Nullable [] convertToEntityAttribute(@Nullable String text) {
        return text == null
                ? null
                : Arrays.stream(text.split(" "))
                        .mapToDouble(Double::parseDouble)
                        .toArray();
    }
}
