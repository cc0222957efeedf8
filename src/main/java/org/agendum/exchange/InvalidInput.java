package org.agendum.exchange;

import java.util.List;
import java.util.stream.Collectors;

/** A file that cannot be used, with everything that is wrong with it. The message has a line for each fault. */
public final class InvalidInput extends RuntimeException {
    private final transient List<LocatedFault> faults;

    public InvalidInput(List<LocatedFault> faults) {
        this.faults = faults.stream().sorted(LocatedFault.BY_POSITION).toList();
    }

    /** One fault that concerns a file as a whole. */
    public static InvalidInput file(String file, String message, String advice) {
        return new InvalidInput(List.of(LocatedFault.ofFile(file, message, advice)));
    }

    /** In the order of their places in the file; never empty. */
    public List<LocatedFault> faults() {
        return faults;
    }

    @Override
    public String getMessage() {
        return faults.stream().map(LocatedFault::toString).collect(Collectors.joining("\n"));
    }
}
