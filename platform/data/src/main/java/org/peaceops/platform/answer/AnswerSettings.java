package org.peaceops.platform.answer;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How much memory answers may take that are kept to be given again. */
@ConfigMapping(prefix = "peaceops.answers")
interface AnswerSettings {

    /** Of all answers together; 0 keeps none. */
    @WithDefault("24M")
    MemorySize maxSize();

    /** Of one answer before it is packed; a longer one goes out as it comes and is not kept. */
    @WithDefault("1M")
    MemorySize maxAnswer();
}
