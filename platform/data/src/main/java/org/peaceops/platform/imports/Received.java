package org.peaceops.platform.imports;

import java.io.IOException;
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
        String requestedBy) {

    /** The file with what its first bytes tell. */
    static Received of(
            Dataset dataset,
            Upload upload,
            String fileName,
            Mode mode,
            boolean dryRun,
            String requestedBy)
            throws IOException {
        List<String> header = Records.header(upload);
        Layout layout = Recognition.layout(dataset, header);
        return new Received(dataset, layout, header, upload, fileName, mode, dryRun, requestedBy);
    }
}
