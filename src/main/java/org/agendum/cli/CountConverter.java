package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads whole numbers from 1 to a billion, or to less. */
class CountConverter implements ITypeConverter<Long> {
    private static final long MOST = 1_000_000_000;

    private final long most;

    CountConverter() {
        this(MOST);
    }

    /** @param most at most a billion */
    CountConverter(long most) {
        this.most = most;
    }

    @Override
    public final Long convert(String text) {
        if (!text.matches("[0-9]{1,10}") || Long.parseLong(text) < 1 || Long.parseLong(text) > most) {
            throw new TypeConversionException("'%s' is not a whole number from 1 to %s.".formatted(text, most));
        }
        return Long.parseLong(text);
    }
}
