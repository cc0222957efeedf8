package org.agendum.exchange;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.agendum.problem.Description;

/** How a record looks in a file: its fields, in order, and how to make one. */
final class RecordShape {
    private static final ClassValue<RecordShape> SHAPES = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final Constructor<?> constructor;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private Record blank;

    /** A component of the record; required when a file without it is rejected. */
    record Field(
            int index,
            String name,
            Type type,
            boolean required,
            boolean nullable,
            String description,
            Method accessor) {
        Object valueIn(Record node) {
            try {
                return accessor.invoke(node);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("Cannot read %s of %s.".formatted(name, node), e);
            }
        }
    }

    static RecordShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    private RecordShape(Class<?> type) {
        var components = type.getRecordComponents();
        try {
            constructor = type.getDeclaredConstructor(
                    Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            for (int i = 0; i < components.length; i++) {
                var field = field(type, i, components[i]);
                fields.put(field.name(), field);
            }
        } catch (NoSuchMethodException | NoSuchFieldException e) {
            throw new IllegalStateException("A record has a canonical constructor and a field per component.", e);
        }
    }

    private static Field field(Class<?> type, int index, RecordComponent component) throws NoSuchFieldException {
        var description = type.getDeclaredField(component.getName()).getAnnotation(Description.class);
        var accessor = component.getAccessor();
        accessor.setAccessible(true);
        return new Field(
                index,
                nameInFile(component.getName()),
                component.getGenericType(),
                description != null && description.required(),
                description != null && description.nullable(),
                description == null ? "" : description.value(),
                accessor);
    }

    private static String nameInFile(String component) {
        return component.equals("schema") ? "$schema" : component;
    }

    /** By name, in the order of the record. */
    Map<String, Field> fields() {
        return Collections.unmodifiableMap(fields);
    }

    /** Makes a record of as many values as there are fields; null is what is absent. */
    Record create(Object[] values) {
        try {
            return (Record) constructor.newInstance(withZeros(values));
        } catch (InvocationTargetException e) {
            throw new IllegalStateException("Cannot make %s.".formatted(constructor), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Cannot make %s.".formatted(constructor), e);
        }
    }

    /** Primitive components cannot be absent. */
    private Object[] withZeros(Object[] values) {
        var all = values.clone();
        var types = constructor.getParameterTypes();
        for (int i = 0; i < all.length; i++) {
            if (all[i] == null && types[i].isPrimitive()) {
                all[i] = Array.get(Array.newInstance(types[i], 1), 0);
            }
        }
        return all;
    }

    /** The record in which everything is absent; always the same one. */
    Record blank() {
        if (blank == null) {
            blank = create(new Object[fields.size()]);
        }
        return blank;
    }
}
