package org.peaceops.partners;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A {@link Day} whose date can be read and goes with its precision. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = StatedDay.Check.class)
public @interface StatedDay {

    String message() default Precision.DATE_HINT;

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Names the field that is wrong and what would be right. */
    final class Check implements ConstraintValidator<StatedDay, Day> {

        @Override
        public boolean isValid(Day day, ConstraintValidatorContext context) {
            Day.Fault fault = day == null ? null : day.fault();
            if (fault == null) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(fault.message())
                    .addPropertyNode(fault.field())
                    .addConstraintViolation();
            return false;
        }
    }
}
