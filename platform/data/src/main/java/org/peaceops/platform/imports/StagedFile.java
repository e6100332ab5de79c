package org.peaceops.platform.imports;

import java.util.List;
import org.peaceops.platform.imports.DataImport.Mode;

/**
 * A file whose rows are staged.
 *
 * @param table of the rows, each with its {@code line}
 * @param importId whose row in {@code data_import} names the source
 * @param mayRepeatKeys false: no two rows have one key
 */
public record StagedFile(
        String table,
        Layout layout,
        List<String> header,
        Mode mode,
        long importId,
        boolean mayRepeatKeys) {}
