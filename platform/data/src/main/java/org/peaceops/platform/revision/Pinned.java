package org.peaceops.platform.revision;

import jakarta.enterprise.util.Nonbinding;
import jakarta.interceptor.InterceptorBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a resource: each GET, and each POST that is marked as a question, sees one revision, whatever
 * else is written meanwhile. Gives it {@code asKnownOn}, a strong ETag and 304.
 */
@InterceptorBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Pinned {

    /**
     * Whether the answer depends on the revision and the request alone. Bookkeeping that changes
     * without a revision, such as the progress of imports, says false: it gets no ETag.
     */
    @Nonbinding
    boolean pure() default true;

    /**
     * On a POST whose body is a question too long for an address: it only reads, and is pinned as a
     * GET is. Its answer depends on the body too, so it gets no ETag.
     */
    @Nonbinding
    boolean question() default false;

    /**
     * Whether rows are still read when the request's transaction has ended. The revision is then
     * named by its number even when it is the newest, so that no later write can show.
     */
    @Nonbinding
    boolean streamed() default false;
}
