package org.peaceops.platform.revision;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Which methods give answers that follow from the request and the revision alone. */
public final class PureReads {

    private static final Map<Method, Boolean> KNOWN = new ConcurrentHashMap<>();

    private PureReads() {}

    public static boolean isOne(ResourceInfo resource) {
        return KNOWN.computeIfAbsent(
                resource.getResourceMethod(),
                method ->
                        method.isAnnotationPresent(GET.class)
                                && (method.isAnnotationPresent(Pinned.class)
                                        || resource.getResourceClass()
                                                .isAnnotationPresent(Pinned.class))
                                && isPure(method));
    }

    static boolean isPure(Method method) {
        Pinned own = method.getAnnotation(Pinned.class);
        return own == null || own.pure() && !own.question();
    }
}
