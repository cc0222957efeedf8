package org.agendum.exchange;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import org.agendum.problem.After;
import org.agendum.problem.Length;
import org.agendum.problem.Problem;
import org.agendum.schedule.Placement;
import org.agendum.schedule.SeatPlacement;

/** Turns records into trees that {@link JsonText} prints. */
final class JsonTree {
    private final ZoneId zone;
    /** The same few times come again and again. */
    private final Map<ZonedDateTime, String> times = new HashMap<>();

    /** @param zone in which times are written; null for their own */
    JsonTree(ZoneId zone) {
        this.zone = zone;
    }

    Object of(Object value) {
        if (value instanceof Optional<?> optional) {
            return of(optional.orElse(null));
        }
        if (value == null || value instanceof String || value instanceof Boolean) {
            return value;
        }
        if (value instanceof Number number) {
            return isFinite(number) ? number : null;
        }
        if (value instanceof Enum<?> constant) {
            return Scalars.nameInFile(constant);
        }
        if (value instanceof ZonedDateTime time) {
            return times.computeIfAbsent(time, this::textOf);
        }
        if (value instanceof Map<?, ?> map) {
            return ofMap(map);
        }
        if (value instanceof Collection<?> items) {
            return ofCollection(items);
        }
        return value instanceof Record node && !Scalars.isText(node) ? ofRecord(node) : value.toString();
    }

    private String textOf(ZonedDateTime time) {
        return LocalTimes.text(zone == null ? time : time.withZoneSameInstant(zone));
    }

    private static boolean isFinite(Number number) {
        return !(number instanceof Double || number instanceof Float) || Double.isFinite(number.doubleValue());
    }

    private Object ofRecord(Record node) {
        if (node instanceof Length length) {
            return ofLength(length);
        }
        if (node instanceof After after && after.gapMinutes() == 0) {
            return after.session();
        }
        var shape = RecordShape.of(node.getClass());
        boolean leavesDefaultsOut = node.getClass().getPackage() == Problem.class.getPackage();
        var blank = leavesDefaultsOut ? withoutOptional(node, shape) : null;
        var object = new LinkedHashMap<String, Object>();
        for (var field : shape.fields().values()) {
            var value = field.valueIn(node);
            var tree = of(value);
            boolean isWritten = blank == null ? tree != null || saysNobody(node, field) : isNeeded(field, value, blank);
            if (isWritten) {
                object.put(field.name(), tree);
            }
        }
        return object;
    }

    /** Not needed is a field without which the record is read as the same. */
    private static boolean isNeeded(RecordShape.Field field, Object value, Record blank) {
        return field.required() && value != null || !Objects.equals(value, field.valueIn(blank));
    }

    /** That nobody takes a seat, and that a session has no room, is said and not left out. */
    private static boolean saysNobody(Record node, RecordShape.Field field) {
        return node instanceof SeatPlacement
                || node instanceof Placement && field.name().equals("room");
    }

    private static Record withoutOptional(Record node, RecordShape shape) {
        var values = new Object[shape.fields().size()];
        for (var field : shape.fields().values()) {
            values[field.index()] = field.required() ? field.valueIn(node) : null;
        }
        return shape.create(values);
    }

    private static Object ofLength(Length length) {
        if (length.min() != null && length.isFixed()) {
            return length.preferred();
        }
        var range = new LinkedHashMap<String, Object>();
        range.put("min", length.min());
        if (!length.preferred().equals(length.min())) {
            range.put("preferred", length.preferred());
        }
        range.put("max", length.max());
        return range;
    }

    /** In the order of the map if it has one, so that the same content is always written the same. */
    private Map<String, Object> ofMap(Map<?, ?> map) {
        var object = map instanceof LinkedHashMap ? new LinkedHashMap<String, Object>() : new TreeMap<String, Object>();
        map.forEach((key, value) -> object.put(String.valueOf(of(key)), of(value)));
        return object;
    }

    private List<Object> ofCollection(Collection<?> items) {
        var list = new ArrayList<>();
        items.forEach(item -> list.add(of(item)));
        boolean hasOrder = !(items instanceof Set) || items instanceof SortedSet || items instanceof LinkedHashSet;
        if (!hasOrder) {
            list.sort((a, b) -> String.valueOf(a).compareTo(String.valueOf(b)));
        }
        return list;
    }
}
