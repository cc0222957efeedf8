package org.agendum.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Run with {@code -Dgolden=update} to write the page anew. */
class RulesPageTest {
    private static final Path PAGE = Path.of("docs", "rules.md");

    @Test
    void listsTheRulesOfTheCatalogue() throws IOException {
        if ("update".equals(System.getProperty("golden"))) {
            Files.createDirectories(PAGE.getParent());
            Files.writeString(PAGE, RulesPage.text());
        }
        assertThat(Files.readString(PAGE))
                .as("Run mvn -q test -Dtest=RulesPageTest -Dgolden=update")
                .isEqualTo(RulesPage.text());
    }
}
