package org.agendum.rules;

import java.nio.file.Path;
import org.agendum.fixture.Golden;
import org.junit.jupiter.api.Test;

class RulesPageTest {
    @Test
    void listsTheRulesOfTheCatalogue() {
        Golden.assertSame(Path.of("docs", "rules.md"), RulesPage.text());
    }
}
