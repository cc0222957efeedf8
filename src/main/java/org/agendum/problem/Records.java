package org.agendum.problem;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** A walk through a tree of records, with the JSON pointer of each. */
final class Records {
    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {
        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Stream.of(type.getRecordComponents())
                    .map(component -> Field.of(type, component))
                    .toList();
        }
    };

    /** A component of a record. */
    record Field(String name, boolean required, String description, Method accessor) {
        private static Field of(Class<?> type, RecordComponent component) {
            try {
                var description = type.getDeclaredField(component.getName()).getAnnotation(Description.class);
                return description == null
                        ? new Field(component.getName(), false, "", component.getAccessor())
                        : new Field(
                                component.getName(),
                                description.required(),
                                description.value(),
                                component.getAccessor());
            } catch (NoSuchFieldException e) {
                throw new IllegalStateException("A record has a field for each component.", e);
            }
        }

        Object value(Record node) {
            try {
                return accessor.invoke(node);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read %s of %s.".formatted(name, node), e);
            }
        }
    }

    static List<Field> fields(Record node) {
        return FIELDS.get(node.getClass());
    }

    /** Visits a record, then those in its fields, lists and maps. */
    static void walk(Record node, String pointer, BiConsumer<Record, String> visitor) {
        visitor.accept(node, pointer);
        for (var field : fields(node)) {
            walkValue(field.value(node), pointer + "/" + field.name(), visitor);
        }
    }

    private static void walkValue(Object value, String pointer, BiConsumer<Record, String> visitor) {
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                walkValue(list.get(i), pointer + "/" + i, visitor);
            }
        } else if (value instanceof Map<?, ?> map) {
            map.forEach((key, item) -> walkValue(item, pointer + "/" + Pointers.escape((String) key), visitor));
        } else if (value instanceof Record node && !(node instanceof Clock)) {
            walk(node, pointer, visitor);
        }
    }

    private Records() {}
}
