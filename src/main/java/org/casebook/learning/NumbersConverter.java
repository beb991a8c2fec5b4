package org.casebook.learning;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Numbers as text, from which they come back bit for bit: a stored estimate must equal its replay. */
@Converter
class NumbersConverter implements AttributeConverter<double[], String> {

    @Override
    public String convertToDatabaseColumn(double[] numbers) {
        return Arrays.stream(numbers).mapToObj(Double::toString).collect(Collectors.joining(" "));
    }

    @Override
    public double[] convertToEntityAttribute(String text) {
        return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble).toArray();
    }
}
