package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers from 1 to a billion. */
final class CountConverter implements ITypeConverter<Long> {
    private static final long MOST = 1_000_000_000;

    @Override
    public Long convert(String text) {
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < 1 || Long.parseLong(text) > MOST) {
            throw new TypeConversionException("'%s' is not a whole number from 1 to %s.".formatted(text, MOST));
        }
        return Long.parseLong(text);
    }
}
