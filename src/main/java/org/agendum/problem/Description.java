package org.agendum.problem;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field of a file means; becomes its description in the JSON schema. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.FIELD, ElementType.TYPE})
public @interface Description {
    String value();

    /** Whether a file without the field is rejected. */
    boolean required() default false;

    /** Whether null may be written, and is the same as leaving the field out. */
    boolean nullable() default false;
}
