package org.agendum.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.agendum.exchange.Mendings.Place;

/** Pretalx answers in pages; one that says how many items there are must not be taken for all of them. */
final class PretalxPages {
    private record Page(Place place, int count, boolean hasNext, int items) {}

    private final List<Page> pages = new ArrayList<>();

    /** @param texts what the page says of itself, beside its items */
    void add(Place place, Map<String, String> texts, int items) {
        var count = texts.getOrDefault("count", "");
        if (count.matches("\\d{1,9}")) {
            pages.add(new Page(place, Integer.parseInt(count), texts.containsKey("next"), items));
        }
    }

    /** Pages of one list say the same count. */
    void tellMissing(Mendings mendings) {
        for (var page : pages) {
            int there = pages.stream()
                    .filter(other -> other.count() == page.count())
                    .mapToInt(Page::items)
                    .sum();
            if (page.hasNext() && there < page.count()) {
                mendings.mend(
                        page.place(),
                        "The answer is a page with %d of %d items: ask for the next ones too, and read them as files of one folder."
                                .formatted(there, page.count()));
            }
        }
    }
}
