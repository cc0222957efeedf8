package org.agendum.problem;

import java.lang.reflect.RecordComponent;
import java.util.stream.Stream;

/** Copies of records in which one thing is different. */
public final class Copies {
    /**
     * @param field the name of the component
     * @throws IllegalArgumentException if the record has no such component, or the value is not one for it
     */
    public static <T extends Record> T with(T record, String field, Object value) {
        var components = record.getClass().getRecordComponents();
        if (Stream.of(components).noneMatch(component -> component.getName().equals(field))) {
            throw new IllegalArgumentException("%s has no %s.".formatted(record.getClass(), field));
        }
        try {
            @SuppressWarnings("unchecked")
            var type = (Class<T>) record.getClass();
            var values = new Object[components.length];
            for (int i = 0; i < components.length; i++) {
                boolean isChanged = components[i].getName().equals(field);
                values[i] = isChanged ? value : components[i].getAccessor().invoke(record);
            }
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalArgumentException("Cannot set %s to %s.".formatted(field, value), e);
        }
    }

    private Copies() {}
}
