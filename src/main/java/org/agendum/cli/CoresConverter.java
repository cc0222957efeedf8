package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many cores to use. */
final class CoresConverter implements ITypeConverter<Integer> {
    private static final int MOST = 64;

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new TypeConversionException("'%s' is not a whole number from 1 to %d.".formatted(text, MOST));
        }
        return Integer.parseInt(text);
    }
}
