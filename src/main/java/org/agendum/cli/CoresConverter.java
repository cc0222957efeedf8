package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how many cores to use. */
final class CoresConverter implements ITypeConverter<Integer> {
    /** Each search has the whole plan in memory. */
    private static final int MOST = 64;

    @Override
    public Integer convert(String text) {
        if (!text.matches("[0-9]{1,2}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST) {
            throw new TypeConversionException("'%s' is not a number of cores from 1 to %s.".formatted(text, MOST));
        }
        return Integer.parseInt(text);
    }
}
