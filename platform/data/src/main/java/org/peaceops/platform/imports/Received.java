package org.peaceops.platform.imports;

import java.util.List;
import org.peaceops.platform.imports.DataImport.Mode;

/** A file as it came in, with its layout if one was recognised. */
record Received(
        Dataset dataset,
        Layout layout,
        List<String> header,
        Upload upload,
        String fileName,
        Mode mode,
        boolean dryRun,
        String requestedBy) {}
