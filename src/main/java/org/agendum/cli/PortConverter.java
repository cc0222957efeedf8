package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads ports: 0 to 65535. */
final class PortConverter implements ITypeConverter<Integer> {
    private static final int MOST = 65_535;

    @Override
    public Integer convert(String text) {
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > MOST) {
            throw new TypeConversionException("'%s' is not a port, 0 to %d.".formatted(text, MOST));
        }
        return Integer.parseInt(text);
    }
}
