package org.agendum.cli;

import java.util.concurrent.Callable;
import org.agendum.app.Agendum;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(
        name = "rules",
        description = "Lists the rules with their levels and weights.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {
    @Mixin
    private Output output;

    @Override
    public Integer call() {
        return output.print(new Agendum().rules());
    }
}
