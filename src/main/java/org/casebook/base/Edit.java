package org.casebook.base;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A change of something that several people may edit. What its form was opened with travels with what it is to be, so
 * that nobody undoes unseen what somebody else has changed in between.
 *
 * @param opened what the form showed when it was opened
 * @param wanted what it is to be
 */
public record Edit<F>(F opened, F wanted) {

    /** Whether it can be saved where things are so now: nobody has touched it since, or all have wanted the same. */
    public boolean fits(F now) {
        return now.equals(opened) || now.equals(wanted);
    }

    /**
     * What is wanted, over what others have changed since: a field that wasn't touched is as they have left it.
     *
     * @throws InvalidInputException if that contradicts itself
     */
    @SuppressWarnings("unchecked")
    public F onto(F now) {
        return (F) Objects.requireNonNull(onto(opened, wanted, now));
    }

    private static @Nullable Object onto(@Nullable Object opened, @Nullable Object wanted, @Nullable Object now) {
        if (Objects.equals(opened, wanted)) {
            return now;
        }
        if (opened == null || wanted == null || now == null) {
            return wanted;
        }
        if (opened instanceof Map<?, ?> from && wanted instanceof Map<?, ?> to && now instanceof Map<?, ?> others) {
            return merged(from, to, others);
        }
        boolean sameKind = opened.getClass() == wanted.getClass() && now.getClass() == wanted.getClass();
        return wanted.getClass().isRecord() && sameKind ? merged(opened, wanted, now) : wanted;
    }

    private static Map<Object, Object> merged(Map<?, ?> opened, Map<?, ?> wanted, Map<?, ?> now) {
        var merged = new HashMap<Object, Object>();
        Stream.of(wanted, now).flatMap(map -> map.keySet().stream()).forEach(key -> {
            var value = onto(opened.get(key), wanted.get(key), now.get(key));
            if (value != null) {
                merged.put(key, value);
            }
        });
        return merged;
    }

    private static Object merged(Object opened, Object wanted, Object now) {
        var components = wanted.getClass().getRecordComponents();
        var values = Arrays.stream(components)
                .map(component -> onto(value(component, opened), value(component, wanted), value(component, now)))
                .toArray();
        try {
            var constructor = wanted.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (java.lang.reflect.InvocationTargetException refused) {
            if (refused.getCause() instanceof InvalidInputException invalid) {
                throw invalid;
            }
            throw new IllegalStateException(refused);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static @Nullable Object value(RecordComponent component, Object record) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
