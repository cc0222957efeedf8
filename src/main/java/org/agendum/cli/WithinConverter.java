package org.agendum.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads how much may be lost: a share like 5%, or points like 20. */
final class WithinConverter implements ITypeConverter<WithinConverter.Within> {
    /** @param amount 0 or more */
    record Within(double amount, boolean isPercent) {}

    @Override
    public Within convert(String text) {
        if (text.matches("\\d{1,6}(\\.\\d{1,3})?%")) {
            return new Within(Double.parseDouble(text.substring(0, text.length() - 1)), true);
        }
        if (text.matches("\\d{1,12}")) {
            return new Within(Long.parseLong(text), false);
        }
        throw new TypeConversionException(
                "'%s' is not a loss. Maybe write it like 5%% (of the best soft cost) or 20 (points).".formatted(text));
    }
}
